import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { MergeDialog } from '../activity/merge-dialog.tsx';
import type { MatrixInShort, MatrixLine } from '../api/matrix-queries.ts';
import type { WhoAsks } from '../api/who-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { useKeys } from '../parts/keys.ts';
import { StateView } from '../parts/state-view.tsx';
import { useMedia } from '../parts/use-media.ts';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { AdoptionBar } from './adoption-bar.tsx';
import { Board } from './board/board.tsx';
import { LineCards } from './board/line-cards.tsx';
import { NewLineDialog } from './dialogs/new-line-dialog.tsx';
import { NewMatrixDialog } from './dialogs/new-matrix-dialog.tsx';
import { PasteDialog, type PastedRows } from './dialogs/paste-dialog.tsx';
import { EditNotices } from './editing/edit-notices.tsx';
import { useLineDesk } from './editing/use-line-desk.ts';
import type { ColumnId } from './grid/columns.ts';
import { Grid } from './grid/grid.tsx';
import { itemsOf } from './grid/items.ts';
import { useLineNames } from './grid/use-line-names.ts';
import { useOpenLine } from './grid/use-open-line.ts';
import { MatrixBar } from './matrix-bar.tsx';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { columnsOf, filterOf, type MatrixSearch, unfiltered } from './matrix-search.ts';
import { mayPropose, whyNoChange } from './may-change.ts';
import { Timeline } from './timeline/timeline.tsx';
import { groupingOf, useLines } from './use-lines.ts';

interface MatrixViewProps {
  readonly matrix: MatrixInShort;
  readonly matrices: readonly MatrixInShort[];
  readonly search: MatrixSearch;
  readonly who: WhoAsks;
}

/** One matrix: how far it has come, and its lines as a grid, along time or on a board. */
export function MatrixView({ matrix, matrices, search, who }: MatrixViewProps) {
  const { w } = useWords();
  const navigate = useNavigate({ from: '/matrix' });
  const client = useQueryClient();
  const names = useLineNames();
  const isPhone = useMedia('(max-width: 40rem)');
  const openLine = useOpenLine();
  const { desk, state } = useLineDesk(who.account?.id ?? '', matrix.id);
  const { lines, compare, total, error, refetch, isPlaceholderData } = useLines(matrix.id, search, names);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [front, setFront] = useState<'line' | 'matrix' | PastedRows | null>(null);
  const { view = 'grid', group, sort = 'code', order } = search;
  const isFiltered = Object.keys(filterOf(search)).length > 0;
  const show = (part: MatrixSearch) => void navigate({ search: { ...search, ...part }, replace: true });
  const isAdopted = matrix.adoptedOn !== null;
  const columns = useMemo(() => columnsOf(search, isAdopted), [search, isAdopted]);
  const clusters = who.workspace.configuration?.clusters;
  const items = useMemo(() => {
    const order = (clusters ?? []).map(({ id }) => id);
    const groupOf = groupingOf(group, names, w('matrix.group.none'), order);
    return itemsOf(lines ?? [], groupOf, folded, compare);
  }, [lines, group, names, w, clusters, folded, compare]);
  const canPropose = matrix.adoptedOn === null && mayPropose(who);
  useKeys({ ...(canPropose && { n: () => setFront('line') }) });
  const fold = (key: string) =>
    setFolded((now) => new Set(now.has(key) ? [...now].filter((each) => each !== key) : [...now, key]));
  const sortBy = (column: ColumnId) => {
    const isAgain = sort === column;
    show({
      sort: column === 'code' && !isAgain ? undefined : column,
      order: isAgain && order === undefined ? 'desc' : undefined,
    });
  };
  const added = async () => {
    for (const kind of ['matrix-lines', 'matrix-counts', 'matrices', 'decision'])
      await client.invalidateQueries({ queryKey: [kind] });
  };
  const whyNot = (line: MatrixLine) => {
    const why = whyNoChange(who, matrix, line);
    return why === null ? null : w(`matrix.why.${why}`);
  };
  const has = lines !== undefined && lines.length > 0;
  return (
    <div className={`list-page matrix-page matrix-${isPhone ? 'phone' : view}`}>
      <MatrixHead
        matrix={matrix}
        matrices={matrices}
        search={search}
        columns={columns}
        canPropose={canPropose}
        canMake={who.may.includes('keep matrices')}
        onNewLine={() => setFront('line')}
        onPaste={() => setFront({ cells: [], columns: columns.slice(1) })}
        onNewMatrix={() => setFront('matrix')}
      />
      <AdoptionBar matrix={matrix} search={search} names={names} onShow={show} />
      {(has || isFiltered) && (
        <>
          <MatrixFilters matrix={matrix} search={search} names={names} isFolded={isPhone} onShow={show} />
          <MatrixBar
            search={search}
            columns={columns}
            names={names}
            isPhone={isPhone}
            shown={lines?.length}
            total={total}
            onShow={show}
            onLead={(to) => void navigate({ search: { matrix: search.matrix, ...to } })}
          />
        </>
      )}
      <EditNotices state={state} names={names} desk={desk} />
      {lines === undefined && error === null && <Waiting />}
      {lines === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {lines?.length === 0 && isFiltered && (
        <StateView title={w('matrix.none')} words={w('empty.filtered.words')}>
          <Action look="main" onPress={() => void navigate({ search: unfiltered(search) })}>
            {w('empty.clear')}
          </Action>
        </StateView>
      )}
      {lines?.length === 0 && !isFiltered && (
        <StateView
          title={w('matrix.empty')}
          words={w(canPropose ? 'matrix.empty.words' : 'matrix.empty.wait')}
        >
          {canPropose && (
            <>
              <Action look="main" icon="add" onPress={() => setFront('line')}>
                {w('matrix.propose')}
              </Action>
              <Action onPress={() => setFront({ cells: [], columns: columns.slice(1) })}>
                {w('matrix.paste')}
              </Action>
            </>
          )}
        </StateView>
      )}
      {has && (
        <div className="matrix-lines" aria-busy={isPlaceholderData}>
          {view === 'timeline' ? (
            <Timeline matrix={matrix} items={items} names={names} onFold={fold} />
          ) : view === 'board' ? (
            <Board
              lines={lines}
              names={names}
              by={search.by ?? (matrix.adoptedOn === null ? 'keys' : 'status')}
            />
          ) : isPhone ? (
            <LineCards items={items} names={names} onFold={fold} />
          ) : (
            <Grid
              label={w('matrix.grid', { title: matrix.title })}
              {...{ items, columns, names, desk, state, sort, whyNot }}
              isDescending={order === 'desc'}
              onSort={sortBy}
              onFold={fold}
              onOpen={openLine}
              onNewRows={(cells, of) => canPropose && setFront({ cells, columns: of })}
            />
          )}
        </div>
      )}
      {state.conflict !== null && (
        <MergeDialog
          base={state.conflict.base}
          mine={state.conflict.mine}
          theirs={state.conflict.line.content}
          onKeep={(merged) => desk.settle(merged)}
          onClose={() => desk.drop(state.conflict?.line.id ?? '')}
        />
      )}
      {front === 'line' && (
        <NewLineDialog {...{ matrix, who, names }} onDone={added} onClose={() => setFront(null)} />
      )}
      {front === 'matrix' && <NewMatrixDialog {...{ who, matrices }} onClose={() => setFront(null)} />}
      {front !== null && typeof front === 'object' && (
        <PasteDialog
          {...{ matrix, who, names }}
          pasted={front}
          onDone={added}
          onClose={() => setFront(null)}
        />
      )}
    </div>
  );
}
