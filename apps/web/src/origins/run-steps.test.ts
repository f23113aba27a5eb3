import { expect, test } from 'vitest';
import { anchorOfRun, runOfAnchor } from './run-anchor.ts';
import { stepOfKey, stepOfRuns } from './run-steps.ts';
import { someOrigins } from './test-kit/some-origins.ts';

const at = (paragraph: number, run: number) => ({ paragraph, run });

test('steps go through all runs, from paragraph to paragraph, and stop at the ends', () => {
  expect(stepOfRuns(someOrigins, at(0, 1), 'next')).toEqual(at(1, 0));
  expect(stepOfRuns(someOrigins, at(1, 0), 'before')).toEqual(at(0, 1));
  expect(stepOfRuns(someOrigins, at(1, 2), 'next')).toEqual(at(1, 2));
  expect(stepOfRuns(someOrigins, at(0, 0), 'before')).toEqual(at(0, 0));
  expect(stepOfRuns(someOrigins, at(0, 1), 'down')).toEqual(at(1, 0));
  expect(stepOfRuns(someOrigins, at(1, 2), 'up')).toEqual(at(0, 0));
  expect(stepOfRuns(someOrigins, at(0, 1), 'up')).toEqual(at(0, 0));
  expect(stepOfRuns(someOrigins, at(1, 1), 'first')).toEqual(at(0, 0));
  expect(stepOfRuns(someOrigins, at(0, 0), 'last')).toEqual(at(1, 2));
});

test('in a text from right to left the left arrow goes on', () => {
  expect(stepOfKey('ArrowRight', 'ltr')).toBe('next');
  expect(stepOfKey('ArrowLeft', 'rtl')).toBe('next');
  expect(stepOfKey('ArrowRight', 'rtl')).toBe('before');
  expect(stepOfKey('x', 'ltr')).toBeNull();
});

test('the anchor of a run leads back to it; one that names none leads nowhere', () => {
  expect(anchorOfRun(someOrigins, at(1, 2))).toBe('OP1~3');
  expect(runOfAnchor(someOrigins, 'OP1~3')).toEqual(at(1, 2));
  for (const anchor of ['OP1', 'OP1~4', 'OP1~0', 'OP9~1', ''])
    expect(runOfAnchor(someOrigins, anchor)).toBeNull();
});
