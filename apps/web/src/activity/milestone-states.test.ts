import type { ReportContent, ReportState } from '@biennium/core';
import { expect, test } from 'vitest';
import { milestoneStates } from './milestone-states.ts';

const report = (state: ReportState, met: ReportContent['met']) => ({
  state,
  content: {
    ...{ status: null, words: '', language: null, actual: { from: null, until: null } },
    ...{ participants: null, evaluation: '', met },
  } satisfies ReportContent,
});
const milestone = (id: string, due: string) => ({ id, title: `Sample ${id}`, due });

test('a milestone is met as the first validated report says, and missed when its day has passed without', () => {
  const states = milestoneStates(
    [milestone('c', '2027-01-01'), milestone('a', '2026-02-01'), milestone('b', '2026-03-01')],
    [
      report('validated', { a: '2026-02-03' }),
      report('countersigned', { a: '2026-02-02' }),
      report('draft', { b: '2026-03-01' }),
    ],
    '2026-06-01',
  );
  expect(states.map(({ id, state, metOn }) => [id, state, metOn])).toEqual([
    ['a', 'met', '2026-02-02'],
    ['b', 'missed', null],
    ['c', 'open', null],
  ]);
});
