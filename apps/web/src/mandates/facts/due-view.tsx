import type { ShownMandate } from '../../api/mandate-queries.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import './facts.css';

type Timed = Pick<ShownMandate, 'due' | 'recurrence' | 'overdue' | 'words' | 'fate'>;

/** By when, and how often; a day that has passed is told in words and by a shape. */
export function DueView({ mandate }: { readonly mandate: Timed }) {
  const words = useWords();
  const { w, date } = words;
  const { due } = mandate;
  // What a newer text asks anew, or asks no more, is late no more.
  const overdue = mandate.overdue && mandate.fate.after !== 'carried' && mandate.fate.after !== 'dropped';
  const often = oftenInWords(mandate, words);
  if (due === null && often === null) return <span className="due due-none">{w('mandate.due.none')}</span>;
  return (
    <span className={overdue ? 'due due-past' : 'due'}>
      {due !== null && due.kind !== 'recurring' && <span className="due-what">{dueInWords(due, words)}</span>}
      {due?.kind === 'session' && due.on !== null && (
        <span className="due-day">{w('mandate.due.opens', { date: isolate(date(due.on)) })}</span>
      )}
      {due?.kind === 'meeting' && due.on !== null && <span className="due-day">{date(due.on)}</span>}
      {often !== null && <span className="due-often">{often}</span>}
      {overdue && (
        <span className="due-passed">
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
            <path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.5V8l2.5 2" />
          </svg>
          {w('mandate.due.passed')}
        </span>
      )}
    </span>
  );
}

/** When something is due, without how often. */
function dueInWords(
  { kind, session, on, meeting }: NonNullable<ShownMandate['due']>,
  { w, date }: Pick<Words, 'w' | 'date'>,
): string {
  if (kind === 'session' && session !== null) return w('mandate.due.session', { n: session });
  if (kind === 'meeting' && meeting !== null) return isolate(meeting);
  if (on !== null) return w('mandate.due.by', { date: isolate(date(on)) });
  return w('mandate.due.unnamed');
}

function oftenInWords({ due, recurrence, words }: Timed, { w }: Pick<Words, 'w'>): string | null {
  if (recurrence === null) return due?.kind === 'recurring' ? w('mandate.again') : null;
  const [, n, unit] = /^P(\d+)([YMWD])$/.exec(recurrence.every ?? '') ?? [];
  if (n !== undefined && unit !== undefined) return w(`mandate.every.${unit}`, { n: Number(n) });
  if (recurrence.at === null) return w('mandate.again');
  return isolate(words.slice(recurrence.at.start, recurrence.at.end));
}
