import { expect, test } from 'vitest';
import { looksOfMembers } from './origin-look.ts';

test('the oldest is at the beginning of the scale and has no line, the newest at its end', () => {
  const looks = looksOfMembers(5);
  expect(looks.map(({ age }) => age)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(new Set(looks.map(({ line }) => line)).size).toBe(5);
  expect(looks[0]?.line).toBe('none');
});

test('neighbours never have the same line, however many there are; one alone is the newest', () => {
  const looks = looksOfMembers(40);
  looks.slice(1).forEach(({ line }, i) => {
    expect(line).not.toBe(looks[i]?.line);
  });
  expect(looksOfMembers(1)).toEqual([{ age: 1, line: 'none' }]);
  expect(looksOfMembers(0)).toEqual([]);
});
