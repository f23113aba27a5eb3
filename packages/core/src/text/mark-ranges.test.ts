import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { markRanges, marksOfKind, mergedRanges } from './mark-ranges.ts';
import { placedText } from './placed-text.ts';
import { type Mark, plainSource } from './source-text.ts';

const italic = (start: number, end: number): Mark => ({ kind: 'italic', start, end });

test('[T1] the marks of some kinds, in order', () => {
  const marks: Mark[] = [
    italic(0, 3),
    { kind: 'bold', start: 1, end: 2 },
    { kind: 'superscript', start: 4, end: 5 },
  ];
  expect(marksOfKind({ ...plainSource('abcdef'), marks }, 'italic', 'superscript')).toEqual([
    marks[0],
    marks[2],
  ]);
});

test('[T2] a mark that a cleaning tears has a range for each piece', () => {
  const words = cleanText('Takes  note of', 0, 14);
  expect(markRanges(words, [italic(0, 11)]).map(({ start, end }) => [start, end])).toEqual([
    [0, 6],
    [6, 10],
  ]);
});

test('[T2] marks outside of the words have no range', () => {
  const words = placedText('Takes note of', 6, 10);
  expect(markRanges(words, [italic(0, 5), italic(11, 13)])).toEqual([]);
  expect(markRanges(words, [])).toEqual([]);
});

test('[I7] ranges that white space parts are one, and white space at their ends is none of theirs', () => {
  expect(
    mergedRanges('Takes note of', [
      { start: 0, end: 5 },
      { start: 6, end: 11 },
    ]),
  ).toEqual([{ start: 0, end: 10 }]);
  expect(mergedRanges('Takes note of', [{ start: 5, end: 6 }])).toEqual([]);
  expect(
    mergedRanges('Takes note of', [
      { start: 0, end: 5 },
      { start: 11, end: 13 },
    ]),
  ).toHaveLength(2);
});

test('[T2] every range shows characters of its mark, whatever the marks', () => {
  const marks = fc.uniqueArray(fc.nat({ max: 39 }), { maxLength: 12 }).map((ends) => {
    const sorted = ends.sort((a, b) => a - b);
    return sorted.flatMap((start, index) =>
      index % 2 === 0 && sorted[index + 1] !== undefined ? [italic(start, sorted[index + 1] as number)] : [],
    );
  });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\t', '\u00AD'), minLength: 40, maxLength: 40 }),
      marks,
      (source, italics) => {
        const words = cleanText(source, 0, source.length);
        const marked = new Set(
          italics.flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, index) => start + index),
          ),
        );
        const shown = words.pieces
          .flatMap(({ at, start, length }) =>
            Array.from({ length }, (_, index) => [at + index, start + index] as const),
          )
          .filter(([, place]) => marked.has(place));
        const ranges = markRanges(words, italics).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index),
        );
        expect(ranges).toEqual(shown.map(([at]) => at));
      },
    ),
  );
});
