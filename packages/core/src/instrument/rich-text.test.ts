import { expect, test } from 'vitest';
import type { RichText } from './instrument.ts';
import { joinedRich } from './rich-text.ts';

function stretch(text: string, start: number): RichText {
  const end = start + text.length;
  return {
    text,
    span: { start, end },
    spans: [{ start, end }],
    pieces: [{ at: 0, start, length: text.length }],
    notes: [{ marker: '1', at: text.length }],
    italics: [{ start: 0, end: 2 }],
  };
}

test('[T2] stretches joined keep the places of their words, notes and italics', () => {
  expect(joinedRich([])).toBeNull();
  const joined = joinedRich([stretch('as well as', 20), stretch('by then;', 0), stretch('in full', 40)]);
  expect(joined).toMatchObject({ text: 'as well as by then; in full', span: { start: 0, end: 47 } });
  expect(joined?.spans.map(({ start }) => start)).toEqual([0, 20, 40]);
  expect(joined?.pieces.map(({ at, start }) => [at, start])).toEqual([
    [0, 20],
    [11, 0],
    [20, 40],
  ]);
  expect(joined?.notes.map(({ at }) => at)).toEqual([10, 19, 27]);
  expect(joined?.italics.map(({ start }) => start)).toEqual([0, 11, 20]);
});

test('[I14] twenty thousand stretches that close one list are joined in a second', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => stretch('and more', index * 9));
  const before = process.cpuUsage();
  expect(joinedRich(many)?.notes).toHaveLength(many.length);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
});
