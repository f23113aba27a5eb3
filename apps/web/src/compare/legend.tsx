import { useWords } from '../words/use-words.ts';
import './legend.css';

/** What the marks mean; on paper it stands before the texts. */
export function Legend({ isRoutineMarked }: { readonly isRoutineMarked: boolean }) {
  const { w } = useWords();
  return (
    <p className="redline legend">
      <ins>{w('legend.inserted')}</ins>
      <del>{w('legend.deleted')}</del>
      {!isRoutineMarked && <span className="change-folded">{w('legend.routine')}</span>}
    </p>
  );
}
