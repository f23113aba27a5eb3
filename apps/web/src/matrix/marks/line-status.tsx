import type { MatrixLine } from '../../api/matrix-queries.ts';
import { useWords } from '../../words/use-words.ts';
import type { LineNames } from '../grid/use-line-names.ts';
import { StatusMark } from './status-mark.tsx';

interface LineStatusProps {
  readonly line: MatrixLine;
  readonly names: LineNames;
}

/** Where an activity stands for both, in a shape and a word, and who is silent although a report was due. */
export function LineStatus({ line, names }: LineStatusProps) {
  const { w } = useWords();
  const silent = [...(line.silentA ? (['a'] as const) : []), ...(line.silentB ? (['b'] as const) : [])];
  return (
    <span className="line-status">
      <StatusMark line={line} />
      <span className="line-status-word">{names.statusNamed(line)}</span>
      {silent.length > 0 && (
        <span className="line-silent">
          {silent.length === 2
            ? w('line.silent.both')
            : w('line.silent', { side: names.sides.called(silent[0] ?? 'a') })}
        </span>
      )}
    </span>
  );
}
