import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTRY_FIELDS, fieldShape, isValue, LONGEST_VALUE } from './fields.ts';

describe('[R8] a value is one of the kind of its field', () => {
  test.each<[Parameters<typeof isValue>[0], string[], string[]]>([
    ['words', ['Vienna', 'ويينا'], ['', '  ', 'x'.repeat(LONGEST_VALUE + 1)]],
    [
      'time',
      ['2024', '2024-07', '2024-07-22', '2024-02-29'],
      ['24', '2024-13', '2024-07-32', '2023-02-29', 'May 2014'],
    ],
    ['day', ['2024-07-22'], ['2024-07', '2024-7-22', '2023-02-29']],
    ['yearly', ['--03-15', '--02-29'], ['--02-30', '03-15', '2024-03-15']],
    ['symbol', ['A/RES/79/9'], ['A/RES 79/9', 'x'.repeat(101)]],
    ['country', ['AFG'], ['Afghanistan', 'AF']],
    ['link', ['https://undocs.org/A/RES/79/9'], ['undocs.org', 'javascript:alert(1)', 'https://a b']],
    ['party', ['World Health Organization'], ['']],
    [['planned', 'held'], ['held'], ['Held', 'other']],
  ])('%s', (kind, good, bad) => {
    for (const value of good) expect(isValue(kind, value), value).toBe(true);
    for (const value of bad) expect(isValue(kind, value), value).toBe(false);
  });

  test('fields are those of the kind of entry', () => {
    expect(fieldShape('meeting', 'place')).toEqual({ value: 'words' });
    expect(fieldShape('meeting', 'signedOn')).toBeNull();
    expect(fieldShape('meeting', 'constructor')).toBeNull();
  });

  test('whatever is given, the answer is yes or no', () => {
    const kinds = Object.values(ENTRY_FIELDS).flatMap((fields) =>
      Object.values(fields).map(({ value }) => value),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.string(),
        (kind, value) => typeof isValue(kind, value) === 'boolean',
      ),
    );
  });
});
