import { expect, test } from 'vitest';
import type { MandatePage } from '../api/mandate-queries.ts';
import { undoingOf } from './undoing.ts';

type Decision = MandatePage['decisions'][number];

const decided = (kind: Decision['kind'], more: Partial<Decision> = {}) =>
  ({ kind, fields: null, into: null, ...more }) as Decision;
const urged = { fields: { verb: 'urges' as const } };

test('the first decision is left open again; what was added is rejected', () => {
  expect(undoingOf([])).toEqual([]);
  expect(undoingOf([decided('confirmed')])).toEqual([{ kind: 'reopened' }]);
  expect(undoingOf([decided('corrected', urged)])).toEqual([{ kind: 'reopened' }]);
  expect(undoingOf([decided('rejected'), decided('reopened'), decided('merged')])).toEqual([
    { kind: 'reopened' },
  ]);
  expect(undoingOf([decided('added', urged)])).toEqual([{ kind: 'rejected' }]);
  expect(undoingOf([decided('added', urged), decided('rejected')])).toEqual([{ kind: 'reopened' }]);
});

test('a decision over another one brings that one back, with what it said', () => {
  expect(undoingOf([decided('corrected', urged), decided('rejected')])).toEqual([
    { kind: 'corrected', ...urged },
  ]);
  expect(undoingOf([decided('rejected'), decided('confirmed')])).toEqual([{ kind: 'rejected' }]);
  const action = { fields: { action: 'to report' } };
  expect(undoingOf([decided('corrected', urged), decided('corrected', action)])).toEqual([
    { kind: 'reopened' },
    { kind: 'corrected', ...urged },
  ]);
});

test('what was left open again is as it was before: all that counted, in its order', () => {
  const decisions = [
    ...[decided('merged', { into: 'mandate:x' }), decided('reopened'), decided('corrected', urged)],
    ...[decided('rejected'), decided('reopened')],
  ];
  expect(undoingOf(decisions)).toEqual([{ kind: 'corrected', ...urged }, { kind: 'rejected' }]);
  expect(undoingOf(decisions.slice(0, 2))).toEqual([{ kind: 'merged', into: 'mandate:x' }]);
});
