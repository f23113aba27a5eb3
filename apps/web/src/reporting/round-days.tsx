import type { RoundInShort } from '../api/reporting-queries.ts';
import { useWords } from '../words/use-words.ts';

/** How far a round has come, in words: how long it is open, since when it is over. */
export function RoundDays({ round }: { readonly round: RoundInShort }) {
  const { w, date } = useWords();
  const { state, daysLeft, due, closedOn, consolidatedOn } = round;
  if (state === 'scheduled') return <>{w('reporting.due', { date: date(due) })}</>;
  if (state === 'closed') return <>{w('reporting.closedOn', { date: date(closedOn ?? due) })}</>;
  if (state === 'consolidated')
    return <>{w('reporting.consolidatedOn', { date: date(consolidatedOn ?? due) })}</>;
  const left = daysLeft ?? 0;
  if (left < 0)
    return <strong className="round-late">{w('reporting.daysLate', { n: -left, date: date(due) })}</strong>;
  return <>{w('reporting.daysLeft', { n: left, date: date(due) })}</>;
}
