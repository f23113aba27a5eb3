import { expect, test } from 'vitest';
import { strengthLine, strengthScale, strengthTurn } from './strength-line.ts';

test('a line goes on from step to step and begins anew behind a gap', () => {
  expect(strengthLine([2, 1, null, 2], 10, (strength) => strength * 5)).toBe('M0 10H10L10 5H20M30 10H40');
  expect(strengthLine([1], 10, () => 3, 4)).toBe('M0 3H6');
  expect(strengthLine([null], 10, () => 3)).toBe('');
});

test('the most stands at the top; where all are one they stand in between', () => {
  const yOf = strengthScale([100, 300], { top: 10, bottom: 50, flat: 20 });
  expect([300, 200, 100].map(yOf)).toEqual([10, 30, 50]);
  expect(strengthScale([100], { top: 10, bottom: 50, flat: 20 })(100)).toBe(20);
});

test('a turn is told where both strengths are known', () => {
  expect(strengthTurn(1, 2)).toBe('stronger');
  expect(strengthTurn(2, 1)).toBe('softer');
  expect(strengthTurn(2, 2)).toBeNull();
  expect(strengthTurn(null, 2)).toBeNull();
});
