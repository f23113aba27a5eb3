import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedText } from '../text/placed-text.ts';
import { noteMarks } from './note-marks.ts';

const words = (text: string) => placedText(text, 0, text.length);
const marksIn = (texts: readonly string[], markers: readonly string[]) => noteMarks(texts.map(words), [], markers).map((marks, index) => marks.map(({ start, marker }) => `${texts[index]?.slice(0, start).split(' ').at(-1)}[${marker}]`));

describe('[I8] the best chain of glued figures', () => {
  test.each([
    ['behind a word', ['the Islamic Conference1 to'], ['1'], [['Conference[1]']]],
    ['behind a comma', ['other organizations,1'], ['1'], [['organizations,[1]']]],
    ['behind the number of a resolution, where only that reads', ['implementation of resolution 70/15 of the'], ['1', '2', '3', '4', '5'], [['70/1[5]']]],
    ['behind a year', ['in March 20176 and'], ['6'], [['2017[6]']]],
    ['in ascending order, whatever else looks like one', ['the G20 and the Conference1', 'held in Rio20 as said,2'], ['1', '2'], [['Conference[1]'], ['said,[2]']]],
    ['over a note that nothing calls', ['the report1', 'the annex3'], ['1', '2', '3'], [['report[1]'], ['annex[3]']]],
  ] as const)('%s', (_, texts, markers, expected) => {
    expect(marksIn(texts, markers)).toEqual(expected);
  });
});

test('[I8] marks never overlap, ascend within their words, and name notes', () => {
  const piece = fc.constantFrom('the report', 'Conference1', ',2', '3 ', '70/15', ' 2017', '4', '¹', '**', '[2]', '(3)', 'CO2', ';1', ' 12');
  const texts = fc.array(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')), { maxLength: 5 });
  fc.assert(
    fc.property(texts, fc.subarray(['1', '2', '3', '4', '5', '**', '1', '12']), (carriers, markers) => {
      const found = noteMarks(carriers.map(words), [], markers);
      expect(found).toHaveLength(carriers.length);
      for (const [index, marks] of found.entries()) {
        marks.forEach((mark, place) => {
          expect(mark.start).toBeGreaterThanOrEqual(marks[place - 1]?.end ?? 0);
          expect(mark.end).toBeLessThanOrEqual((carriers[index] as string).length);
          expect(mark.end).toBeGreaterThan(mark.start);
        });
      }
    }),
    { numRuns: 300 },
  );
});
