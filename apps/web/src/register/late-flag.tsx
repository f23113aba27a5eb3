import { useWords } from '../words/use-words.ts';
import './entry-flags.css';
import { isLate, isOver, today } from './late.ts';
import type { WithFields } from './value-of.ts';

/** Says that an agreement is past its end, or an action point past its day. */
export function LateFlag({ entry }: { readonly entry: WithFields & { readonly kind: string } }) {
  const { w } = useWords();
  const late = entry.kind === 'action' ? isLate(entry, today()) : isOver(entry, today());
  if (!late) return null;
  return (
    <span className="entry-flag entry-flag-late">
      {entry.kind === 'action' ? w('actions.late') : w('agreement.over')}
    </span>
  );
}
