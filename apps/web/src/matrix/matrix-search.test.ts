import { expect, test } from 'vitest';
import { standardColumns } from './grid/columns.ts';
import { colsOfColumns, columnsOf, filterOf, matrixSearchOf, unfiltered } from './matrix-search.ts';

test('[F55] an address says which lines are seen and how; what it does not know is left out', () => {
  const search = matrixSearchOf({
    ...{ matrix: 'matrix:1', view: 'timeline', group: 'lead-a', sort: 'until', order: 'desc' },
    ...{ shared: 'no report', silent: 'b', from: '2026-05', to: 'soon', kind: 'party', status: 'completed' },
  });
  expect(search).toEqual({
    ...{ matrix: 'matrix:1', view: 'timeline', group: 'lead-a', sort: 'until', order: 'desc' },
    ...{ shared: 'no report', silent: 'b', from: '2026-05', status: 'completed' },
  });
  expect(filterOf(search)).toEqual({
    shared: 'no report',
    silent: 'b',
    from: '2026-05',
    status: 'completed',
  });
  expect(unfiltered(search)).toEqual({
    ...{ matrix: 'matrix:1', view: 'timeline', group: 'lead-a', sort: 'until', order: 'desc' },
  });
});

test('[F55] columns stand in the address where they are not those of the start', () => {
  expect(columnsOf({}, false)).toEqual(standardColumns.filter((id) => id !== 'status'));
  expect(columnsOf({}, true)).toEqual(standardColumns.filter((id) => id !== 'keys'));
  expect(matrixSearchOf({ cols: 'status.cluster.nothing.status' })).toEqual({ cols: 'status.cluster' });
  expect(columnsOf({ cols: 'status.cluster' }, false)).toEqual(['code', 'title', 'status', 'cluster']);
  expect(colsOfColumns(standardColumns)).toBeUndefined();
  expect(matrixSearchOf({ cols: standardColumns.slice(2).join('.') })).toEqual({});
});
