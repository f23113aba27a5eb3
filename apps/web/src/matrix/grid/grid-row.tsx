import type { ActivityContent } from '@biennium/core';
import { memo } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../words/use-words.ts';
import type { FieldValues } from '../editing/line-desk.ts';
import { LineKeys } from '../marks/line-keys.tsx';
import { LineStatus } from '../marks/line-status.tsx';
import { CellEditor, type Onward } from './cell-editor.tsx';
import { type ColumnId, columnOf } from './columns.ts';
import type { Item } from './items.ts';
import { LineLink } from './line-link.tsx';
import type { LineNames } from './use-line-names.ts';

/** What is typed into a row now. */
export interface Editing {
  readonly column: number;
  /** With what it was begun; null where what stood there is changed. */
  readonly typed: string | null;
}

interface GridRowProps {
  readonly item: Item;
  readonly row: number;
  readonly content: ActivityContent | null;
  /** Values that the server does not have yet. */
  readonly pending: FieldValues | undefined;
  readonly columns: readonly ColumnId[];
  readonly names: LineNames;
  readonly gridId: string;
  /** The column of the active cell; -1 where it is in another row. */
  readonly active: number;
  /** The columns of the chosen range in this row; -1 where it is not in it. */
  readonly from: number;
  readonly to: number;
  readonly mayEdit: boolean;
  readonly editing: Editing | null;
  readonly top: number | null;
  readonly onKeep: (words: string, onward: Onward) => boolean;
  readonly onLeave: (onward: Onward) => void;
}

/** A row of the grid: a line, or the head of a group. What acts upon it is the grid. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { item, row, columns, gridId, active, top, content } = props;
  const { w } = useWords();
  const place = top === null ? undefined : { insetBlockStart: top };
  if (item.kind === 'group')
    return (
      // biome-ignore lint/a11y/useSemanticElements: a grid of which a box shows a part
      // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus and names what is active
      <div role="row" className="grid-row grid-group" aria-rowindex={row + 2} style={place} data-row={row}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
        <div
          role="gridcell"
          id={`${gridId}-${row}-0`}
          className={active >= 0 ? 'grid-cell grid-active' : 'grid-cell'}
          aria-colindex={1}
          aria-colspan={columns.length}
          aria-expanded={!item.isFolded}
          data-column={0}
        >
          <span className={item.isFolded ? 'grid-fold grid-folded' : 'grid-fold'}>
            <Icon name="down" />
          </span>
          <bdi>{item.name}</bdi>
          <span className="grid-count">{w('matrix.lines', { n: item.count })}</span>
        </div>
      </div>
    );
  const { line } = item;
  const shown = content ?? line.content;
  const isOver = line.cancelledOn !== null || line.withdrawn;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of which a box shows a part
    // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus and names what is active
    <div
      role="row"
      className={`grid-row${isOver ? ' grid-row-over' : ''}${props.editing === null ? '' : ' grid-row-edited'}`}
      aria-rowindex={row + 2}
      style={place}
      data-row={row}
    >
      {columns.map((id, column) => {
        const { field, type } = columnOf(id);
        const isPending = field !== null && props.pending !== undefined && field in props.pending;
        const isChosen = props.from >= 0 && column >= props.from && column <= props.to;
        const isEdited = props.editing?.column === column;
        const classes = ['grid-cell', `grid-${id}`];
        if (column === active) classes.push('grid-active');
        if (isChosen) classes.push('grid-chosen');
        if (isPending) classes.push('grid-pending');
        if (isEdited) classes.push('grid-edited');
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role, whichever of two it is, has them
          <div
            key={id}
            role={id === 'code' ? 'rowheader' : 'gridcell'}
            id={`${gridId}-${row}-${column}`}
            className={classes.join(' ')}
            aria-colindex={column + 1}
            aria-selected={isChosen || column === active}
            aria-readonly={field === null || !props.mayEdit || undefined}
            data-column={column}
          >
            {isEdited && props.editing !== null ? (
              <CellEditor
                column={columnOf(id)}
                label={w('matrix.cell', { column: props.names.heading(id), code: line.code })}
                start={props.names.copyOf(id, line, shown)}
                typed={props.editing.typed}
                choices={type === 'choice' ? props.names.choicesOf(id) : []}
                onKeep={props.onKeep}
                onLeave={props.onLeave}
              />
            ) : (
              <CellWords id={id} line={line} content={shown} names={props.names} />
            )}
            {isPending && <span className="unseen">{w('matrix.pending')}</span>}
          </div>
        );
      })}
    </div>
  );
});

interface CellWordsProps {
  readonly id: ColumnId;
  readonly line: Parameters<LineNames['textOf']>[1];
  readonly content: ActivityContent;
  readonly names: LineNames;
}

function CellWords({ id, line, content, names }: CellWordsProps) {
  if (id === 'keys') return <LineKeys line={line} sides={names.sides} />;
  if (id === 'status') return <LineStatus line={line} names={names} />;
  if (id === 'code') return <LineLink line={line} />;
  const words = names.textOf(id, line, content);
  const isOwnWords = ['title', 'place', 'description', 'output', 'indicator', 'resources'].includes(id);
  return (
    <span
      className="grid-words"
      dir="auto"
      lang={isOwnWords ? (content.language ?? undefined) : undefined}
      title={words.length > 18 ? words : undefined}
    >
      {words}
    </span>
  );
}
