import type { ShownDecision, TaggedLineage, ThreadVersion } from '../../api/lineage-queries.ts';
import { Action } from '../../parts/action.tsx';
import { FailureWords } from '../../parts/failure-words.tsx';
import { authorInWords } from '../../read/author-in-words.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';
import { useDeciding } from './use-deciding.ts';

interface DecisionsViewProps {
  readonly lineage: TaggedLineage;
  readonly version: ThreadVersion;
  /** About what it became, not about what it came from. */
  readonly isEnd?: boolean;
}

/** What persons decided about the link into a version, or out of it: by whom, when, why; the last one first. */
export function DecisionsView({ lineage, version, isEnd = false }: DecisionsViewProps) {
  const end = isEnd ? 'from' : 'to';
  const decisions = lineage.decisions.filter((decision) => {
    const place = decision[end];
    return (
      place.instrument === version.instrument.instrument &&
      (place.standsAt ?? place.address) === version.paragraph.address
    );
  });
  if (decisions.length === 0) return null;
  return (
    <ul className="decisions">
      {decisions.map((decision) => (
        <DecisionView key={decision.id} decision={decision} lineage={lineage} />
      ))}
    </ul>
  );
}

function DecisionView({
  decision,
  lineage,
}: {
  readonly decision: ShownDecision;
  readonly lineage: TaggedLineage;
}) {
  const words = useWords();
  const { w, date } = words;
  const { kind, from, to, state, note, author, at } = decision;
  const { decide, busy, error } = useDeciding(lineage);
  const nameOf = (instrument: string) =>
    memberInWords(
      lineage.members.find((member) => member.instrument === instrument),
      w,
    );
  return (
    <li className={state === 'holds' ? 'decision' : 'decision decision-past'}>
      <p>
        {w(`decision.${kind}`, {
          from: isolate(from.standsAt ?? from.address),
          fromSymbol: isolate(nameOf(from.instrument)),
          to: isolate(to.standsAt ?? to.address),
          toSymbol: isolate(nameOf(to.instrument)),
        })}{' '}
        <span>{w('decision.by', { author: authorInWords(author, words), date: isolate(date(at)) })}</span>
        {state !== 'holds' && <span> · {w(`decision.${state}`)}</span>}
      </p>
      {note !== null && (
        <p className="decision-note" dir="auto">
          {note}
        </p>
      )}
      {state === 'holds' && kind !== 'withdrawn' && (
        <Action isDisabled={busy} onPress={() => void decide({ kind: 'withdrawn', from, to, note: null })}>
          {w('decision.withdraw')}
        </Action>
      )}
      {error !== null && (
        <div role="alert" className="dialog-notice">
          <FailureWords error={error} away={w('decide.away')} refused={w('decide.refused')} />
        </div>
      )}
    </li>
  );
}
