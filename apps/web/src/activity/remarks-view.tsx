import { type FormEvent, useState } from 'react';
import { remarkOn } from '../api/activity-changes.ts';
import type { Sides } from '../keys/use-sides.ts';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/use-words.ts';
import type { OpenActivity } from './use-activity.ts';

interface RemarksViewProps {
  readonly open: OpenActivity;
  readonly sides: Sides;
  readonly mayRemark: boolean;
}

/** What was said about a line: to both sides, or among one's own; each says to whom. */
export function RemarksView({ open, sides, mayRemark }: RemarksViewProps) {
  const { w, date } = useWords();
  const { remarks } = open.page;
  if (remarks.length === 0 && !mayRemark) return null;
  return (
    <section className="remarks" aria-labelledby="remarks">
      <h2 id="remarks">{w('remarks.title')}</h2>
      <ol>
        {remarks.map(({ id, side, visibility, words, language, madeAt, withdrawnAt }) => (
          <li key={id} className={visibility === 'own side' ? 'remark remark-own' : 'remark'}>
            <p className="remark-head">
              <b>{sides.called(side)}</b> <span>{date(madeAt)}</span>{' '}
              <span className="remark-to">
                {visibility === 'own side'
                  ? w('remarks.to-own', { side: sides.called(side) })
                  : w('remarks.to-both')}
              </span>
            </p>
            {withdrawnAt === null ? (
              <p className="remark-words" dir="auto" {...(language && { lang: language })}>
                {words}
              </p>
            ) : (
              <p>{w('remarks.withdrawn', { date: date(withdrawnAt) })}</p>
            )}
          </li>
        ))}
      </ol>
      {mayRemark && <RemarkForm open={open} sides={sides} />}
    </section>
  );
}

function RemarkForm({ open, sides }: Pick<RemarksViewProps, 'open' | 'sides'>) {
  const { w, language } = useWords();
  const [words, setWords] = useState('');
  const [visibility, setVisibility] = useState<'own side' | 'both sides'>('own side');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [side] = sides.own;
  if (side === undefined) return null;
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      open.show(await remarkOn(open.page.activity.id, { words, visibility, side, language }));
      setWords('');
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={visibility === 'own side' ? 'remark-form remark-own screen-only' : 'remark-form screen-only'}
      onSubmit={(event) => void keep(event)}
    >
      <label>
        <span>{w('remarks.say')}</span>
        <textarea
          dir="auto"
          rows={3}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <div className="remark-choose">
        <fieldset>
          <legend className="unseen">{w('remarks.who-sees')}</legend>
          {(['own side', 'both sides'] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="remark-visibility"
                checked={visibility === each}
                onChange={() => setVisibility(each)}
              />
              {each === 'own side' ? w('remarks.to-own', { side: sides.called(side) }) : w('remarks.to-both')}
            </label>
          ))}
        </fieldset>
        <Action type="submit" isDisabled={busy || words.trim() === ''}>
          {w('remarks.keep')}
        </Action>
      </div>
      <FailureNotice error={error} away={w('remarks.away')} refused={w('activity.refused')} />
    </form>
  );
}
