import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';

const clean = (text: string) => cleanText(text, 0, text.length);

describe('[T3] cleaning', () => {
  test.each([
    ['tabs and no-break spaces are spaces', 'its\u00A0report\tof\u20092024', 'its report of 2024'],
    ['white space of any length is one space', 'its   report \t of', 'its report of'],
    ['there is none at the ends', '\t Welcomes ', 'Welcomes'],
    ['a line end within the words is a space', 'its\r\nreport', 'its report'],
    [
      'no-break hyphens are hyphens',
      'Secretary\u2011General, non\u2010State',
      'Secretary-General, non-State',
    ],
    ['soft hyphens are left out', 'imple\u00ADmentation', 'implementation'],
    [
      'zero-width characters, direction marks and byte order marks are left out',
      '\uFEFF37/4\u200E\u200B of',
      '37/4 of',
    ],
    ['control characters are left out', 'pro\u0001gramme\u007F', 'programme'],
    ['a dropped character between spaces leaves one space', 'to \u200F report', 'to report'],
    ['dropped characters alone are no words', '\u0011\u00AD', ''],
    ['dashes, quotation marks and spelling stay', '“Tenyear” – 2013–31', '“Tenyear” – 2013–31'],
  ])('%s', (_, text, expected) => {
    expect(clean(text).text).toBe(expected);
  });

  test('[T2] what stands for other white space stands where it stood', () => {
    expect(clean('its \t report').pieces).toEqual([
      { at: 0, start: 0, length: 4 },
      { at: 4, start: 6, length: 6 },
    ]);
  });

  test('[T2] places on both sides of a character that was left out', () => {
    const { text, pieces } = clean('co\u00ADoperation');
    expect(text).toBe('cooperation');
    expect(pieces).toEqual([
      { at: 0, start: 0, length: 2 },
      { at: 2, start: 3, length: 9 },
    ]);
  });

  test('marks of the format are no words', () => {
    const text = '*Takes note* of [37/4](#)';
    const syntax = [
      [0, 1],
      [11, 12],
      [16, 17],
      [21, 25],
    ].map(([start, end]) => ({ kind: 'syntax' as const, start: start as number, end: end as number }));
    expect(cleanText(text, 0, text.length, syntax).text).toBe('Takes note of 37/4');
    expect(cleanText(text, 3, 20, syntax).text).toBe('kes note of 37/');
  });

  test('what the format writes for a character or a space takes its place', () => {
    const text = 'Côte d&rsquo;Ivoire<br>and';
    const marks = [
      { kind: 'syntax' as const, start: 6, end: 13, value: '’' },
      { kind: 'syntax' as const, start: 19, end: 23, value: ' ' },
    ];
    expect(cleanText(text, 0, text.length, marks)).toEqual({
      text: 'Côte d’Ivoire and',
      pieces: [
        { at: 0, start: 0, length: 6 },
        { at: 7, start: 13, length: 6 },
        { at: 14, start: 23, length: 3 },
      ],
    });
  });

  test('overlapping marks, and marks outside of the stretch', () => {
    const marks = [
      { kind: 'syntax' as const, start: 0, end: 4 },
      { kind: 'syntax' as const, start: 2, end: 3 },
      { kind: 'syntax' as const, start: 6, end: 99 },
    ];
    expect(cleanText('abcdefgh', 0, 8, marks).text).toBe('ef');
  });

  test('[T2] whatever the characters: clean, and each at its place', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\u00AD', '\u2011', '\u00A0', '\n', '\u200B') }),
        ),
        (source) => {
          const { text, pieces } = clean(source);
          expect(text).toBe(text.trim());
          expect(/\s{2}|[^\S ]|[\u2010\u2011\u00AD\u200B\uFEFF\u0000-\u001F]/.test(text)).toBe(false);
          let filled = 0;
          for (const { at, start, length } of pieces) {
            expect(at).toBe(filled);
            filled = at + length;
            const there = source
              .slice(start, start + length)
              .replace(/[\u2010\u2011]/g, '-')
              .replace(/[\s\u0085]/g, ' ');
            expect(text.slice(at, filled)).toBe(there);
          }
          expect(filled).toBe(text.length);
          expect(clean(text).text).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });
});
