import { expect, test } from 'vitest';
import type { MatrixLine } from '../../api/matrix-queries.ts';
import { columnsOfBoard } from './columns-of-board.ts';

const line = (more: Partial<MatrixLine>) =>
  ({ state: 'proposed', keys: { a: false, b: false }, shared: 'no report', ...more }) as MatrixLine;

test('each line stands in one column; columns without lines are not there', () => {
  const lines = [
    line({ keys: { a: true, b: false } }),
    line({ keys: { a: false, b: true } }),
    line({}),
    line({ state: 'accepted', shared: 'agreed', statusA: 'completed', statusB: 'completed' }),
    line({ state: 'adopted', shared: 'disputed' }),
  ];
  const ids = (by: 'keys' | 'status') =>
    columnsOfBoard(lines, by).map(({ id, lines: of }) => `${id}: ${of.length}`);
  expect(ids('keys')).toEqual(['open: 1', 'accepted a: 1', 'accepted b: 1', 'accepted: 1', 'adopted: 1']);
  expect(ids('status')).toEqual(['no report: 3', 'disputed: 1', 'agreed completed: 1']);
});
