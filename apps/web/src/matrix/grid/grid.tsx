import { type ActivityField, fieldsOfActivity } from '@biennium/core/follow-up';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { MatrixLine } from '../../api/matrix-queries.ts';
import { usePaper } from '../../parts/use-paper.ts';
import { useWords } from '../../words/use-words.ts';
import type { DeskState, FieldValues, LineDesk } from '../editing/line-desk.ts';
import type { Onward } from './cell-editor.tsx';
import { type ColumnId, columnOf } from './columns.ts';
import './grid.css';
import { type Editing, GridRow } from './grid-row.tsx';
import type { Item } from './items.ts';
import { type Place, placeAfter, rangeOf } from './range.ts';
import { cellsOfTable, tableOfCells } from './table-words.ts';
import type { LineNames } from './use-line-names.ts';
import { useRowsInBox } from './use-rows-in-box.ts';
import { valueOfWords } from './value-of-words.ts';

/** In pixels; the style sheet gives rows the same. */
const rowHeight = 32;

interface GridProps {
  readonly label: string;
  readonly items: readonly Item[];
  readonly columns: readonly ColumnId[];
  readonly names: LineNames;
  readonly desk: LineDesk;
  readonly state: DeskState;
  readonly sort: ColumnId;
  readonly isDescending: boolean;
  readonly onSort: (column: ColumnId) => void;
  /** Why a line cannot be changed here, in words; null where it can. */
  readonly whyNot: (line: MatrixLine) => string | null;
  readonly onFold: (group: string) => void;
  readonly onOpen: (line: MatrixLine) => void;
  /** Rows that were pasted below the last line. */
  readonly onNewRows: (rows: readonly (readonly string[])[], columns: readonly ColumnId[]) => void;
}

interface Done {
  readonly id: string;
  readonly before: FieldValues;
  readonly after: FieldValues;
}

/**
 * The lines of a matrix as a sheet: arrows lead from cell to cell, Enter or F2 opens one, typing writes over it, Shift draws a range, Ctrl+C and
 * Ctrl+V take it to a spreadsheet and bring it back, Ctrl+Z takes the own last change back. Only the rows that are seen are drawn.
 */
export function Grid(props: GridProps) {
  const { label, items, columns, names, desk, state, whyNot } = props;
  const { w } = useWords();
  const isPaper = usePaper();
  const gridId = useId();
  const box = useRef<HTMLDivElement>(null);
  const inSight = useRowsInBox(box, rowHeight, items.length);
  const [at, setAt] = useState<Place & { readonly key: string }>({ row: 0, column: 1, key: '' });
  const [anchor, setAnchor] = useState<Place | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [said, setSaid] = useState('');
  const [hasFocus, setFocus] = useState(false);
  const done = useRef<Done[][]>([]);
  const rowOf = useMemo(() => new Map(items.map((item, row) => [keyOf(item), row])), [items]);
  // The active cell stays with its line, wherever it stands now.
  const active: Place = {
    row: rowOf.get(at.key) ?? Math.max(0, Math.min(at.row, items.length - 1)),
    column: Math.min(at.column, columns.length - 1),
  };
  const range = rangeOf(anchor ?? active, active);
  const pending = useMemo(
    () => new Map(state.pending.map((each) => [each.id, each.values])),
    [state.pending],
  );
  const lineAt = (row: number): MatrixLine | null => {
    const item = items[row];
    return item?.kind === 'line' ? item.line : null;
  };
  const go = (place: Place, extend = false) => {
    const item = items[place.row];
    if (item === undefined) return;
    setAnchor(extend ? (anchor ?? active) : null);
    setAt({ ...place, key: keyOf(item) });
    setSaid('');
  };
  useLayoutEffect(() => {
    if (!hasFocus) return;
    const cell = document.getElementById(`${gridId}-${active.row}-${active.column}`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [gridId, active.row, active.column, hasFocus]);

  const change = (changes: readonly { line: MatrixLine; values: FieldValues }[]) => {
    const steps = changes.flatMap(({ line, values }): Done[] => {
      const now = desk.shown(line);
      const before = Object.fromEntries(
        Object.keys(values).map((field) => [field, fieldsOfActivity(now)[field as ActivityField]]),
      );
      const isSame = JSON.stringify(before) === JSON.stringify(values);
      return isSame ? [] : [{ id: line.id, before, after: values }];
    });
    for (const { id, after } of steps) {
      const line = changes.find((each) => each.line.id === id)?.line;
      if (line) desk.edit(line, after);
    }
    if (steps.length > 0) done.current.push(steps);
  };
  const undo = () => {
    const last = done.current.pop();
    if (last === undefined) return setSaid(w('matrix.undo.none'));
    let count = 0;
    for (const { id, before, after } of last) {
      const row = rowOf.get(id);
      const line = row === undefined ? null : lineAt(row);
      if (line === null) continue;
      const now = desk.shown(line);
      const isOwn = Object.entries(after).every(
        ([field, value]) =>
          JSON.stringify(fieldsOfActivity(now)[field as ActivityField]) === JSON.stringify(value),
      );
      // What somebody else made of it since is not taken back.
      if (!isOwn) continue;
      desk.edit(line, before);
      count += 1;
    }
    setSaid(count === last.length ? w('matrix.undone') : w('matrix.undo.changed'));
  };

  const open = (typed: string | null) => {
    const item = items[active.row];
    if (item?.kind === 'group') return props.onFold(item.key);
    const line = lineAt(active.row);
    const id = columns[active.column];
    if (line === null || id === undefined) return;
    if (columnOf(id).field === null) return typed === null ? props.onOpen(line) : undefined;
    const why = whyNot(line);
    if (why !== null) return setSaid(why);
    setAnchor(null);
    setEditing({ column: active.column, typed });
  };
  const leave = (onward: Onward) => {
    setEditing(null);
    box.current?.focus({ preventScroll: true });
    const { row, column } = active;
    if (onward === 'down') go({ row: Math.min(row + 1, items.length - 1), column });
    if (onward === 'up') go({ row: Math.max(row - 1, 0), column });
    if (onward === 'next') go({ row, column: Math.min(column + 1, columns.length - 1) });
    if (onward === 'before') go({ row, column: Math.max(column - 1, 0) });
  };
  const keep = (words: string, onward: Onward): boolean => {
    const line = lineAt(active.row);
    const id = columns[active.column];
    if (line === null || id === undefined) return true;
    const column = columnOf(id);
    const value = valueOfWords(column, words, column.type === 'choice' ? names.choicesOf(id) : []);
    if (value === undefined || column.field === null) return false;
    change([{ line, values: { [column.field]: value } }]);
    leave(onward);
    return true;
  };
  // The rows get the same two functions as long as they are drawn.
  const latest = useRef({ keep, leave });
  latest.current = { keep, leave };
  const onKeep = useCallback((words: string, onward: Onward) => latest.current.keep(words, onward), []);
  const onLeave = useCallback((onward: Onward) => latest.current.leave(onward), []);

  const chosenCells = () => {
    const rows: { line: MatrixLine; cells: ColumnId[] }[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const line = lineAt(row);
      if (line !== null) rows.push({ line, cells: columns.slice(range.start, range.end + 1) });
    }
    return rows;
  };
  const copy = (event: ClipboardEvent) => {
    if (event.target !== box.current) return;
    const rows = chosenCells();
    const cells = rows.map(({ line, cells: ids }) =>
      ids.map((id) => names.copyOf(id, line, desk.shown(line))),
    );
    event.clipboardData.setData('text/plain', tableOfCells(cells));
    event.preventDefault();
    setSaid(w('matrix.copied', { n: cells.flat().length }));
  };
  const paste = (event: ClipboardEvent) => {
    if (event.target !== box.current) return;
    event.preventDefault();
    const pasted = cellsOfTable(event.clipboardData.getData('text/plain'));
    const [first = ['']] = pasted;
    const isOne = pasted.length === 1 && first.length === 1;
    // One cell fills the whole range; more are laid out from its first cell on.
    const lines = linesFrom(range.top, isOne ? range.bottom - range.top + 1 : pasted.length);
    const changes: { line: MatrixLine; values: FieldValues }[] = [];
    let refused = 0;
    for (const [index, line] of lines.entries()) {
      const cells = isOne
        ? Array.from({ length: range.end - range.start + 1 }, () => first[0] ?? '')
        : (pasted[index] ?? []);
      const values: Record<string, unknown> = {};
      for (const [offset, words] of cells.entries()) {
        const id = columns[range.start + offset];
        if (id === undefined) break;
        const column = columnOf(id);
        if (column.field === null && words === names.copyOf(id, line, desk.shown(line))) continue;
        const value = valueOfWords(column, words, column.type === 'choice' ? names.choicesOf(id) : []);
        if (column.field === null || value === undefined || whyNot(line) !== null) refused += 1;
        else values[column.field] = value;
      }
      if (Object.keys(values).length > 0) changes.push({ line, values });
    }
    change(changes);
    const cells = changes.reduce((sum, { values }) => sum + Object.keys(values).length, 0);
    setSaid(w('matrix.pasted', { n: cells, refused }));
    const below = isOne ? [] : pasted.slice(lines.length);
    if (below.length > 0) props.onNewRows(below, columns.slice(range.start));
  };
  const linesFrom = (top: number, count: number): MatrixLine[] => {
    const lines: MatrixLine[] = [];
    for (let row = top; row < items.length && lines.length < count; row++) {
      const line = lineAt(row);
      if (line !== null) lines.push(line);
    }
    return lines;
  };
  const clear = () => {
    const changes = chosenCells().flatMap(({ line, cells }) => {
      if (whyNot(line) !== null) return [];
      const values = Object.fromEntries(
        cells.flatMap((id) => {
          const column = columnOf(id);
          const value = valueOfWords(column, '', []);
          return column.field === null || value === undefined ? [] : [[column.field, value]];
        }),
      );
      return Object.keys(values).length === 0 ? [] : [{ line, values }];
    });
    const line = lineAt(active.row);
    if (changes.length === 0 && line !== null) setSaid(whyNot(line) ?? w('matrix.wrong.empty'));
    change(changes);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current) return;
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isCommand = ctrlKey || metaKey;
    const item = items[active.row];
    const place = placeAfter(key, active, {
      ...{ rows: items.length, columns: columns.length, page: inSight.fitting },
      ...{ isWhole: isCommand, isMirrored: document.documentElement.dir === 'rtl' },
    });
    if (place !== null && !altKey) go(place, shiftKey);
    else if (key === 'Enter' || key === 'F2') open(null);
    else if (key === ' ' && item?.kind === 'group') props.onFold(item.key);
    else if (key === 'Escape' && anchor !== null) setAnchor(null);
    else if (isCommand && key.toLowerCase() === 'z' && !shiftKey) undo();
    else if (isCommand && key.toLowerCase() === 'a') {
      go({ row: items.length - 1, column: columns.length - 1 });
      setAnchor({ row: 0, column: 0 });
    } else if (key === 'Delete' || key === 'Backspace') clear();
    else if (key.length === 1 && !isCommand && !altKey && item?.kind === 'line') open(key);
    else return;
    // What the sheet acts upon is no command of the page.
    event.preventDefault();
    event.stopPropagation();
  };
  const isDrawing = useRef(false);
  const placeOf = (event: PointerEvent): Place | null => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
    const row = cell?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    return cell == null || row === undefined
      ? null
      : { row: Number(row), column: Number(cell.dataset['column']) };
  };
  const onPointerDown = (event: PointerEvent) => {
    const place = placeOf(event);
    if (place === null || (event.target as Element).closest('input, textarea, a, [role="listbox"]')) return;
    const isSame = place.row === active.row && place.column === active.column;
    const item = items[place.row];
    event.preventDefault();
    box.current?.focus({ preventScroll: true });
    if (item?.kind === 'group') props.onFold(item.key);
    // On a screen that is touched, a second touch opens the cell.
    else if (isSame && event.pointerType === 'touch' && editing === null) return open(null);
    go(place, event.shiftKey);
    isDrawing.current = event.pointerType === 'mouse';
  };
  const onPointerOver = (event: PointerEvent) => {
    if (!isDrawing.current || event.buttons !== 1) return;
    const place = placeOf(event);
    if (place !== null && (place.row !== active.row || place.column !== active.column)) go(place, true);
  };
  useEffect(() => {
    const over = () => {
      isDrawing.current = false;
    };
    window.addEventListener('pointerup', over);
    return () => window.removeEventListener('pointerup', over);
  }, []);

  const drawn = isPaper
    ? items.map((_, row) => row)
    : Array.from({ length: Math.max(0, inSight.end - inSight.first) }, (_, i) => inSight.first + i);
  // The active row is always there, so that it can be named and scrolled to.
  if (!isPaper && items.length > 0 && (active.row < inSight.first || active.row >= inSight.end))
    drawn.push(active.row);
  const widths = columns.map((id) => `${columnOf(id).width}px`).join(' ');
  const shares = columns.map((id) => `minmax(0, ${columnOf(id).width}fr)`).join(' ');
  const isRange = range.top !== range.bottom || range.start !== range.end;
  const cells = (range.bottom - range.top + 1) * (range.end - range.start + 1);
  return (
    <div className="grid-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a grid of which a box shows a part */}
      <div
        role="grid"
        ref={box}
        className="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        aria-activedescendant={
          items.length > 0
            ? `${gridId}-${active.row}-${items[active.row]?.kind === 'group' ? 0 : active.column}`
            : undefined
        }
        style={{ ['--columns' as string]: widths, ['--paper-columns' as string]: shares }}
        onKeyDown={onKeyDown}
        onCopy={copy}
        onPaste={paste}
        onPointerDown={onPointerDown}
        onPointerOver={onPointerOver}
        onDoubleClick={(event) => {
          if (!(event.target as Element).closest('input, textarea, a, .grid-heads')) open(null);
        }}
        onFocus={() => setFocus(true)}
        onBlur={(event) => {
          if (!box.current?.contains(event.relatedTarget)) setFocus(false);
        }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="rowgroup" className="grid-head">
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus */}
          <div role="row" className="grid-heads" aria-rowindex={1}>
            {columns.map((id, column) => (
              // biome-ignore lint/a11y/useSemanticElements: see above
              // biome-ignore lint/a11y/useFocusableInteractive: see above
              <div
                key={id}
                role="columnheader"
                className={`grid-cell grid-${id}`}
                aria-colindex={column + 1}
                aria-sort={props.sort !== id ? undefined : props.isDescending ? 'descending' : 'ascending'}
              >
                <button type="button" tabIndex={-1} onClick={() => props.onSort(id)}>
                  {names.heading(id)}
                  {props.sort === id && (
                    <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
                      <path
                        d={props.isDescending ? 'M1 2.500h6L4 6.500Z' : 'M1 5.500h6L4 1.500Z'}
                        fill="currentColor"
                      />
                    </svg>
                  )}
                </button>
              </div>
            ))}
          </div>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div
          role="rowgroup"
          className={isPaper ? 'grid-body' : 'grid-body grid-body-placed'}
          style={isPaper ? undefined : { blockSize: items.length * rowHeight }}
        >
          {drawn.map((row) => {
            const item = items[row];
            if (item === undefined) return null;
            const isIn = isRange && row >= range.top && row <= range.bottom;
            const line = item.kind === 'line' ? item.line : null;
            const values = line === null ? undefined : pending.get(line.id);
            return (
              <GridRow
                key={keyOf(item)}
                item={item}
                row={row}
                content={line === null || values === undefined ? null : desk.shown(line)}
                pending={values}
                columns={columns}
                names={names}
                gridId={gridId}
                active={row === active.row ? active.column : -1}
                from={isIn ? range.start : -1}
                to={isIn ? range.end : -1}
                mayEdit={line !== null && whyNot(line) === null}
                editing={row === active.row ? editing : null}
                top={isPaper ? null : row * rowHeight}
                onKeep={onKeep}
                onLeave={onLeave}
              />
            );
          })}
        </div>
      </div>
      <p className="grid-said screen-only" role="status">
        {said !== '' ? said : isRange ? w('matrix.chosen', { n: cells }) : ''}
      </p>
    </div>
  );
}

function keyOf(item: Item): string {
  return item.kind === 'line' ? item.line.id : `group ${item.key}`;
}
