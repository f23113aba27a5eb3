import { expect, test } from 'vitest';
import { groupedGaps } from './grouped-gaps.ts';

test('what is in the way of many lines in the same manner is told once, side by side apart', () => {
  expect(
    groupedGaps([
      { what: 'not-accepted', line: 'S-001' },
      { what: 'lead-missing', line: 'S-001', field: 'leadA' },
      { what: 'not-accepted', line: 'S-002' },
      { what: 'lead-missing', line: 'S-003', field: 'leadB' },
      { what: 'validated report', side: 'b' },
    ]),
  ).toEqual([
    { what: 'not-accepted', side: null, lines: ['S-001', 'S-002'] },
    { what: 'lead-missing', side: 'a', lines: ['S-001'] },
    { what: 'lead-missing', side: 'b', lines: ['S-003'] },
    { what: 'validated-report', side: 'b', lines: [] },
  ]);
});
