import { useMemo, useState } from 'react';
import type { MatrixLine } from '../../api/matrix-queries.ts';
import { Action } from '../../parts/action.tsx';
import { useWords } from '../../words/use-words.ts';
import type { LineNames } from '../grid/use-line-names.ts';
import type { BoardOf } from '../matrix-search.ts';
import './board.css';
import { columnsOfBoard } from './columns-of-board.ts';
import { LineCard } from './line-card.tsx';

const atFirst = 40;

interface BoardProps {
  readonly lines: readonly MatrixLine[];
  readonly names: LineNames;
  readonly by: BoardOf;
}

/** The lines in columns, by how both stand to them or by how far they have come. What stands where follows from keys and reports: no card is moved by hand. */
export function Board({ lines, names, by }: BoardProps) {
  const { w, number } = useWords();
  const columns = useMemo(() => columnsOfBoard(lines, by), [lines, by]);
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const called = (id: string): string => {
    if (id === 'open') return w('matrix.board.open');
    if (id === 'accepted a' || id === 'accepted b')
      return w('line.accepted-by', { side: names.sides.called(id === 'accepted a' ? 'a' : 'b') });
    if (id.startsWith('agreed ')) return w(`line.status.${id.slice('agreed '.length).replaceAll(' ', '-')}`);
    if (id === 'accepted') return w('matrix.board.both');
    return by === 'keys' ? w(`line.state.${id}`) : w(`line.shared.${id.replaceAll(' ', '-')}`);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its box is scrolled by keys
    <section className="board" aria-label={w('matrix.board')} tabIndex={0}>
      {columns.map(({ id, lines: of }) => {
        const shown = whole.has(id) ? of : of.slice(0, atFirst);
        return (
          <section key={id} className="board-column" aria-labelledby={`board-${id.replaceAll(' ', '-')}`}>
            <h2 id={`board-${id.replaceAll(' ', '-')}`}>
              {called(id)} <span className="board-count">{number(of.length)}</span>
            </h2>
            <ul>
              {shown.map((line) => (
                <li key={line.id}>
                  <LineCard line={line} names={names} shows={by === 'keys' ? 'lead' : 'status'} />
                </li>
              ))}
            </ul>
            {shown.length < of.length && (
              <Action onPress={() => setWhole(new Set([...whole, id]))}>
                {w('matrix.more', { n: of.length - shown.length })}
              </Action>
            )}
          </section>
        );
      })}
    </section>
  );
}
