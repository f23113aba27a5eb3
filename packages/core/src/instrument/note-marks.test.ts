import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedText } from '../text/placed-text.ts';
import { noteMarks } from './note-marks.ts';

const words = (text: string) => placedText(text, 0, text.length);
const marksIn = (texts: readonly string[], markers: readonly string[]) =>
  noteMarks(texts.map(words), [], markers).map((marks, index) =>
    marks.map(({ start, marker }) => `${texts[index]?.slice(0, start).split(' ').at(-1)}[${marker}]`),
  );

describe('[I8] the best chain of glued figures', () => {
  test.each([
    ['behind a word', ['the Islamic Conference1 to'], ['1'], [['Conference[1]']]],
    ['behind a comma', ['other organizations,1'], ['1'], [['organizations,[1]']]],
    [
      'behind the number of a resolution, where only that reads',
      ['implementation of resolution 70/15 of the'],
      ['1', '2', '3', '4', '5'],
      [['70/1[5]']],
    ],
    [
      'behind a year rather than a number',
      ['in March 20176 and', 'resolution 70/16 is'],
      ['6'],
      [['2017[6]'], []],
    ],
    [
      'in ascending order, whatever else looks like one',
      ['the G20 and the Conference1', 'held in Rio20 as said,2'],
      ['1', '2'],
      [['Conference[1]'], ['said,[2]']],
    ],
    [
      'over a note that nothing calls',
      ['the report1', 'the annex3'],
      ['1', '2', '3'],
      [['report[1]'], ['annex[3]']],
    ],
  ] as const)('%s', (_, texts, markers, expected) => {
    expect(marksIn(texts, markers)).toEqual(expected);
  });
});

describe('[I8] marks that the format gives', () => {
  const raised = (
    text: string,
    start: number,
    kind: 'superscript' | 'note-reference' = 'superscript',
    value?: string,
  ) =>
    noteMarks(
      [words(text)],
      [{ kind, start, end: start + 1, ...(value ? { value } : {}) }],
      ['1', 'a'],
    )[0]?.map(({ start: at, end, marker }) => [at, end, marker]);

  test('a note reference is one, whatever it shows', () => {
    expect(raised('the report1 of', 10, 'note-reference')).toEqual([[10, 11, '1']]);
    expect(raised('the report? of', 10, 'note-reference', '7')).toEqual([[10, 11, '7']]);
  });

  test('a raised figure is one, a raised letter where a note bears it, raised words are none', () => {
    expect(raised('the report1 of', 10)).toEqual([[10, 11, '1']]);
    expect(raised('the reporta of', 10)).toEqual([[10, 11, 'a']]);
    expect(raised('the reportb of', 10)).toEqual([]);
    expect(raised('the report! of', 10)).toEqual([]);
  });

  test('two readings of the same characters give one mark', () => {
    expect(raised('the report¹ of', 10)).toEqual([[10, 11, '1']]);
  });

  test('figures behind a comma of thousands, or a decimal point, are sums', () => {
    expect(marksIn(['some 1,500 people and 2.1 million, says the report1'], ['1', '500'])).toEqual([
      ['report[1]'],
    ]);
  });
});

test('[I8] marks never overlap, ascend within their words, and name notes', () => {
  const piece = fc.constantFrom(
    'the report',
    'Conference1',
    ',2',
    '3 ',
    '70/15',
    ' 2017',
    '4',
    '¹',
    '**',
    '[2]',
    '(3)',
    'CO2',
    ';1',
    ' 12',
  );
  const texts = fc.array(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    { maxLength: 5 },
  );
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

test('[I8] where the format marks every call, a figure behind a word is a figure', () => {
  const text = words('of 10 September 2015, recalled');
  expect(noteMarks([text], [], ['15'], false)).toEqual([[]]);
});
