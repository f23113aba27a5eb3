import { lazy, Suspense, useState } from 'react';
import { Action } from '../parts/action.tsx';
import '../parts/filter-bar.css';
import { Switch } from '../parts/switch.tsx';
import { useWords } from '../words/use-words.ts';
import type { ColumnId } from './grid/columns.ts';
import type { LineNames } from './grid/use-line-names.ts';
import { boards, colsOfColumns, groupings, type MatrixSearch, views } from './matrix-search.ts';
import { SavedViews } from './saved-views.tsx';

const ColumnsDialog = lazy(() =>
  import('./dialogs/columns-dialog.tsx').then(({ ColumnsDialog }) => ({ default: ColumnsDialog })),
);

interface MatrixBarProps {
  readonly search: MatrixSearch;
  readonly columns: readonly ColumnId[];
  readonly names: LineNames;
  readonly isPhone: boolean;
  readonly shown: number | undefined;
  readonly total: number | undefined;
  readonly onShow: (part: MatrixSearch) => void;
  readonly onLead: (to: MatrixSearch) => void;
}

/** How the lines are seen: as a grid, along time or on a board, under which heads, with which columns. */
export function MatrixBar(props: MatrixBarProps) {
  const { search, columns, names, isPhone, shown, total, onShow, onLead } = props;
  const { w, number } = useWords();
  const [isChoosing, setChoosing] = useState(false);
  const view = search.view ?? 'grid';
  return (
    <div className="matrix-bar">
      <Switch
        label={w('matrix.view')}
        choices={views.map((id) => ({
          id,
          name: w(`matrix.view.${id === 'grid' && isPhone ? 'cards' : id}`),
        }))}
        value={view}
        onChange={(id) => onShow({ view: id === 'grid' ? undefined : id })}
      />
      {view === 'board' ? (
        <Switch
          label={w('matrix.board.by')}
          choices={boards.map((id) => ({ id, name: w(`matrix.board.by.${id}`) }))}
          value={search.by ?? 'keys'}
          onChange={(by) => onShow({ by })}
        />
      ) : (
        <label className={search.group === undefined ? 'filter' : 'filter filter-set'}>
          <span>{w('matrix.group')}</span>
          <select
            value={search.group ?? ''}
            onChange={(event) => onShow({ group: groupings.find((each) => each === event.target.value) })}
          >
            <option value="">{w('matrix.group.none')}</option>
            {groupings.map((id) => (
              <option key={id} value={id}>
                {id === 'lead-a' || id === 'lead-b' ? names.heading(id) : w(`matrix.group.${id}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {view === 'grid' && !isPhone && (
        <Action onPress={() => setChoosing(true)} aria-haspopup="dialog">
          {w('matrix.columns')}
        </Action>
      )}
      <SavedViews search={search} onLead={onLead} />
      <p className="matrix-count" role="status">
        {total === undefined
          ? ''
          : shown !== undefined && shown < total
            ? w('matrix.some', { shown: number(shown), all: number(total) })
            : w('matrix.lines', { n: total })}
      </p>
      <Suspense>
        {isChoosing && (
          <ColumnsDialog
            columns={columns}
            names={names}
            onKeep={(chosen) => onShow({ cols: colsOfColumns(chosen) })}
            onClose={() => setChoosing(false)}
          />
        )}
      </Suspense>
    </div>
  );
}
