import type { ReportContent } from '@biennium/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameReport, mergedReport, reportFields } from './merged-report.ts';

const blank: ReportContent = {
  ...{ status: null, words: '', language: null, actual: { from: null, until: null } },
  ...{ participants: null, evaluation: '', met: {} },
};

const day = fc.constantFrom(null, '2026-03-01', '2026-05-20');
const anyReport: fc.Arbitrary<ReportContent> = fc.record({
  status: fc.constantFrom(null, 'in progress' as const, 'completed' as const),
  words: fc.constantFrom('', 'one', 'two'),
  language: fc.constantFrom(null, 'en', 'ar'),
  actual: fc.record({ from: day, until: day }),
  participants: fc.constantFrom(null, 12, 40),
  evaluation: fc.constantFrom('', 'good'),
  met: fc.dictionary(fc.constantFrom('one', 'two'), fc.constantFrom('2026-03-01', '2026-05-20')),
});

test('what two people wrote in different fields is both kept', () => {
  const mine = { ...blank, words: 'A course was held.' };
  const theirs = { ...blank, status: 'completed' as const };
  expect(mergedReport(blank, mine, theirs)).toEqual({
    content: { ...blank, words: 'A course was held.', status: 'completed' },
    conflicts: [],
  });
});

test('what two people wrote in one field is a conflict, in which what was typed here stands', () => {
  const mine = { ...blank, words: 'A course was held.' };
  const theirs = { ...blank, words: 'Two courses were held.' };
  const { content, conflicts } = mergedReport(blank, mine, theirs);
  expect(content.words).toBe('A course was held.');
  expect(conflicts.map(({ field }) => field)).toEqual(['words']);
});

test('every field is as one of the two has it, and a change of one alone is never lost', () => {
  fc.assert(
    fc.property(anyReport, anyReport, anyReport, (base, mine, theirs) => {
      const { content, conflicts } = mergedReport(base, mine, theirs);
      for (const field of reportFields) {
        expect([mine[field], theirs[field]]).toContainEqual(content[field]);
      }
      if (isSameReport(base, theirs)) expect(content).toEqual(mine);
      if (isSameReport(base, mine)) expect(isSameReport(content, theirs)).toBe(true);
      if (isSameReport(mine, theirs)) expect(conflicts).toEqual([]);
    }),
  );
});
