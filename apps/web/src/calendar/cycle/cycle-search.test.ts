import { expect, test } from 'vitest';
import { cycleSearchOf } from './cycle-search.ts';

test('a lineage and a day stand in the address; what is no day is left out', () => {
  expect(cycleSearchOf({ lineage: 'lineage:1', on: '2026-11-21', more: 'x' })).toEqual({
    ...{ lineage: 'lineage:1', on: '2026-11-21' },
  });
  for (const on of ['2026-02-30', '2026-13-01', 'soon', '20261121', 3])
    expect(cycleSearchOf({ on })).toEqual({});
});
