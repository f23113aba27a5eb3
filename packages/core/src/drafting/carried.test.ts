import { expect, test } from 'vitest';
import { carriedPlace, carriedRanges, redlineBetween } from './carried.ts';

test('[N5] a place within words that went stands before their replacement, one at their end behind it', () => {
  const redline = redlineBetween('Welcomes the efforts made', 'Welcomes the progress made');
  expect(carriedPlace(redline, 16)).toBe('Welcomes the '.length);
  expect(carriedPlace(redline, 'Welcomes the efforts'.length)).toBe('Welcomes the progress'.length);
});

test('[N5] a place behind the words is at their end', () => {
  expect(carriedPlace(redlineBetween('One', 'One two'), 9)).toBe(7);
  expect(carriedPlace(redlineBetween('', ''), 9)).toBe(0);
});

test('[N5] ranges that touch are carried as one, others stay apart', () => {
  const redline = redlineBetween('One two three', 'One two three');
  const carried = carriedRanges(redline, [
    { start: 0, end: 3 },
    { start: 3, end: 7 },
    { start: 8, end: 13 },
  ]);
  expect(carried).toEqual([
    { start: 0, end: 7 },
    { start: 8, end: 13 },
  ]);
});
