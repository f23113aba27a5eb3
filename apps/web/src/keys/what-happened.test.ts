import type { Key, Side } from '@biennium/core';
import { expect, test } from 'vitest';
import type { ShownTwoKeys } from '../api/decision-queries.ts';
import { whatHappened } from './what-happened.ts';

const key = (side: Side): Key => ({
  ...{ side, on: 'words', by: 'account:x', at: '2026-11-21T09:00:00.000Z', takenBack: false },
});
const stand = (keys: Side[], fallen: Side[] = [], taken = false): ShownTwoKeys => ({
  ...{ decision: 'accept line', subject: 'activity:x', fingerprint: 'words', gaps: [], taken },
  keys: { a: keys.includes('a') ? key('a') : null, b: keys.includes('b') ? key('b') : null },
  fallen: { a: fallen.includes('a') ? key('a') : null, b: fallen.includes('b') ? key('b') : null },
  missing: (['a', 'b'] as const).filter((side) => !keys.includes(side)),
});

test('what became of keys is said, and nothing where they are as they were', () => {
  expect(whatHappened(stand([]), stand([]))).toEqual([]);
  expect(whatHappened(stand([]), stand(['a']))).toEqual([{ what: 'turned', side: 'a' }]);
  expect(whatHappened(stand(['a']), stand([]))).toEqual([{ what: 'back', side: 'a' }]);
  expect(whatHappened(stand(['a']), stand([], ['a']))).toEqual([{ what: 'fell', side: 'a' }]);
  expect(whatHappened(stand(['a']), stand(['a', 'b']))).toEqual([{ what: 'taken', side: null }]);
  expect(whatHappened(stand(['a', 'b']), stand(['b'], ['a']))).toEqual([{ what: 'fell', side: 'a' }]);
  expect(whatHappened(stand(['a', 'b']), stand(['a', 'b'], [], true))).toEqual([]);
});
