import { expect, test } from 'vitest';
import { issuePlaces } from './issue-places.ts';
import type { Place } from './places.ts';

const places: Place[] = [
  { anchor: 'OP1', kind: 'paragraph', label: 'OP1', spans: [{ start: 0, end: 50 }] },
  { anchor: 'OP1-a', kind: 'paragraph', label: 'OP1 (a)', spans: [{ start: 20, end: 40 }] },
];

const issueAt = (span: { start: number; end: number } | null) => ({
  code: 'text/lost-hyphen',
  severity: 'note' as const,
  message: '',
  span,
  rule: null,
});

test('an issue stands at the smallest place that it touches', () => {
  const issues = [issueAt({ start: 25, end: 26 }), issueAt({ start: 5, end: 6 }), issueAt(null)];
  expect(issuePlaces(issues, places)).toEqual(['OP1-a', 'OP1', null]);
});

test('an issue at a point between two characters still has its place', () => {
  expect(issuePlaces([issueAt({ start: 20, end: 20 }), issueAt({ start: 60, end: 60 })], places)).toEqual([
    'OP1-a',
    null,
  ]);
});
