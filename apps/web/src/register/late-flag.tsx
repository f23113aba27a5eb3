import { useWords } from '../words/use-words.ts';
import './entry-flags.css';
import { today } from '../api/today.ts';
import { isLate, isOver, isUnrecorded } from './late.ts';
import type { WithFields } from './value-of.ts';

const flags: Readonly<
  Record<string, { readonly holds: typeof isLate; readonly words: string; readonly isLate: boolean }>
> = {
  action: { holds: isLate, words: 'actions.late', isLate: true },
  agreement: { holds: isOver, words: 'agreement.over', isLate: true },
  meeting: { holds: isUnrecorded, words: 'meeting.unrecorded', isLate: false },
};

/** Says that an agreement is past its end, an action point past its day, or that nothing is known of a meeting that was to be. */
export function LateFlag({ entry }: { readonly entry: WithFields & { readonly kind: string } }) {
  const { w } = useWords();
  const flag = flags[entry.kind];
  if (flag === undefined || !flag.holds(entry, today())) return null;
  return <span className={flag.isLate ? 'entry-flag entry-flag-late' : undefined}>{w(flag.words)}</span>;
}
