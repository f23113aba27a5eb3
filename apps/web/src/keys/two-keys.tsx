import type { Decision, Side } from '@biennium/core';
import { SIDES } from '@biennium/core/follow-up';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { decisionQuery, type ShownTwoKeys, takeKeyBack, turnKey } from '../api/decision-queries.ts';
import { Failure } from '../api/failure.ts';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/use-words.ts';
import { GapsView } from './gaps-view.tsx';
import { KeyMark } from './key-mark.tsx';
import './two-keys.css';
import { type Sides, useSides } from './use-sides.ts';
import { isTaken, whatHappened } from './what-happened.ts';

interface TwoKeysProps {
  readonly decision: Decision;
  /** The id of what is decided about. */
  readonly subject: string;
  /** The fingerprint of what the view shows, where it knows it; the key is turned on that. */
  readonly seen?: string;
  /** It is not what the view is for: its button stands in a row of others. */
  readonly isQuiet?: boolean;
}

/**
 * What neither side decides alone: the key of each, what is in the way, and, for a coordinator, the own key to turn. What is turned is turned on
 * what is shown; where that has changed meanwhile, this is said instead.
 */
export function TwoKeys({ decision, subject, seen, isQuiet = false }: TwoKeysProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const sides = useSides();
  const query = decisionQuery(decision, subject);
  const { data, error: unseen } = useQuery(query);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const heading = useId();
  const news = useNews(data, sides);
  const { isChanged, forget } = useShownAnew(data?.fingerprint, seen);
  if (data === undefined)
    return <FailureNotice error={unseen} away={w('twokeys.away')} refused={w('twokeys.refused')} />;
  const act = async (step: Promise<ShownTwoKeys>) => {
    setBusy(true);
    setError(null);
    try {
      client.setQueryData(query.queryKey, await step);
      forget();
      await client.invalidateQueries();
    } catch (failure) {
      setError(failure);
      await client.refetchQueries({ queryKey: query.queryKey });
    } finally {
      setBusy(false);
    }
  };
  const isStale = isChanged || (error instanceof Failure && error.code === 'key/stale');
  const taken = isTaken(data);
  const mayTurn = sides.coordinates.filter((side) => data.keys[side] === null && !taken);
  const mayTakeBack = sides.coordinates.filter((side) => data.keys[side] !== null && !data.taken);
  return (
    <section className="two-keys" aria-labelledby={heading}>
      <header className="two-keys-head">
        <h2 id={heading}>{w(`twokeys.title.${decision.replaceAll(' ', '-')}`)}</h2>
        <p className="two-keys-seen">
          {w('twokeys.fingerprint')} <code title={data.fingerprint}>{data.fingerprint.slice(0, 12)}</code>
        </p>
      </header>
      <ul className="two-keys-sides">
        {SIDES.map((side) => (
          <OneKey key={side} side={side} shown={data} called={sides.called(side)} />
        ))}
      </ul>
      {taken && <p className="two-keys-taken">{w(`twokeys.taken.${decision.replaceAll(' ', '-')}`)}</p>}
      {!taken && <GapsView gaps={data.gaps} called={sides.called} />}
      {isStale && (
        <p className="dialog-notice" role="alert">
          {w('twokeys.stale')}
        </p>
      )}
      <FailureNotice error={isStale ? null : error} away={w('twokeys.away')} refused={w('twokeys.refused')} />
      {(mayTurn.length > 0 || mayTakeBack.length > 0) && (
        <div className="two-keys-steps screen-only">
          {mayTurn.map((side) => (
            <Action
              key={side}
              look={isQuiet ? 'plain' : 'main'}
              isDisabled={busy || data.gaps.length > 0 || (seen !== undefined && seen !== data.fingerprint)}
              onPress={() => void act(turnKey(decision, subject, { seen: seen ?? data.fingerprint, side }))}
            >
              {w('twokeys.turn', { side: sides.called(side) })}
            </Action>
          ))}
          {mayTakeBack.map((side) => (
            <Action
              key={side}
              isDisabled={busy}
              onPress={() => void act(takeKeyBack(decision, subject, side))}
            >
              {w('twokeys.take-back', { side: sides.called(side) })}
            </Action>
          ))}
        </div>
      )}
      <p role="status" className="unseen">
        {news}
      </p>
    </section>
  );
}

interface OneKeyProps {
  readonly side: Side;
  readonly shown: ShownTwoKeys;
  readonly called: string;
}

function OneKey({ side, shown, called }: OneKeyProps) {
  const { w, date } = useWords();
  const [key, fallen] = [shown.keys[side], shown.fallen[side]];
  const state = key !== null || shown.taken ? 'turned' : fallen !== null ? 'fell' : 'open';
  const at = (key ?? fallen)?.at;
  return (
    <li className={`two-keys-side two-keys-${state}`}>
      <KeyMark state={state} />
      <span>
        <b>{called}</b>
        <span className="two-keys-state">
          {state !== 'open' && at !== undefined
            ? w(`twokeys.state.${state}`, { date: date(at) })
            : w(state === 'open' ? 'twokeys.state.open' : 'twokeys.state.given')}
        </span>
      </span>
    </li>
  );
}

/**
 * Has the view asked for anew when what is decided about has changed, so that nobody turns a key on something else than they see. Gives whether it
 * changed behind a view that showed it as it was, until `forget` is called.
 */
function useShownAnew(fingerprint: string | undefined, seen: string | undefined) {
  const client = useQueryClient();
  const [isChanged, setChanged] = useState(false);
  const last = useRef(fingerprint);
  useEffect(() => {
    const before = last.current;
    last.current = fingerprint;
    if (fingerprint === undefined || (before ?? seen ?? fingerprint) === fingerprint) return;
    if (seen !== undefined && seen !== fingerprint) setChanged(true);
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'decision' });
  }, [client, fingerprint, seen]);
  return { isChanged, forget: () => setChanged(false) };
}

/** What happened to the keys since the page was opened, to be said politely. */
function useNews(shown: ShownTwoKeys | undefined, { called }: Sides): string {
  const { w } = useWords();
  const [news, setNews] = useState('');
  const last = useRef<ShownTwoKeys | undefined>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = shown;
    if (before === undefined || shown === undefined) return;
    const said = whatHappened(before, shown).map(({ what, side }) =>
      side === null
        ? w(`twokeys.taken.${shown.decision.replaceAll(' ', '-')}`)
        : w(`twokeys.said.${what}`, { side: called(side) }),
    );
    if (said.length > 0) setNews(said.join(' '));
  }, [shown, called, w]);
  return news;
}
