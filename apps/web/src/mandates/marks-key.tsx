import { useWords } from '../words/use-words.ts';
import './marked-passage.css';
import type { MarkKind } from './passage-marks.ts';

const shown = ['verb', 'addressee', 'action', 'due', 'condition'] as const satisfies readonly MarkKind[];

/** What the marks in a text mean. */
export function MarksKey() {
  const { w } = useWords();
  return (
    <ul className="marks-key" aria-label={w('mandates.marks')}>
      {shown.map((kind) => (
        <li key={kind}>
          <span className={`marked-${kind}`}>{w(`mandates.mark.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
