import { describe, expect, test } from 'vitest';
import { instrumentsFromSource } from '../read-source.ts';
import { brokenPromises } from '../test-kit/promises.ts';
import { plainSource } from '../text/source-text.ts';

const TEXT = `A/RES/70/15

70/15. Cooperation with the Sample Organization

A

The political field

The General Assembly,

Recalling its resolution 69/1,¹

1. Requests a report.

B

The economic field

The General Assembly,

Recalling its resolution 69/2,²

1. Decides to act;

2. Decides to continue.

¹ A/69/1.

² A/69/2.`;

const all = (text: string) => instrumentsFromSource(plainSource(text)).map(({ value }) => value);

describe('[I13] several resolutions in one document', () => {
  test('each is an instrument with its part and its paragraphs', () => {
    expect(
      all(TEXT).map(({ part, symbol, preamble, operative }) => [
        part,
        symbol,
        preamble.length,
        operative.length,
      ]),
    ).toEqual([
      ['A', 'A/RES/70/15', 1, 1],
      ['B', 'A/RES/70/15', 1, 2],
    ]);
  });

  test('the masthead belongs to all, a note to the one that calls it', () => {
    const [a, b] = all(TEXT);
    expect(a?.notes.map(({ marker }) => marker)).toEqual(['1']);
    expect(b?.notes.map(({ marker }) => marker)).toEqual(['2']);
    expect(b?.front.map(({ text }) => text)).toContain('70/15. Cooperation with the Sample Organization');
  });

  test('[I12] every word has its place in one of them', () => {
    expect(brokenPromises(plainSource(TEXT), all(TEXT))).toEqual([]);
  });

  test.each([
    ['I', 'II'],
    ['ألف', 'باء'],
    ['A.', 'B.'],
    ['Resolution A', 'Resolution B'],
  ])('%s and %s', (first, second) => {
    expect(all(TEXT.replace(/^A$/m, first).replace(/^B$/m, second))).toHaveLength(2);
  });

  test('a letter without an enacting formula behind it parts nothing, nor does one alone', () => {
    expect(
      all(TEXT.replace('B\n\nThe economic field\n\nThe General Assembly,', 'B\n\nThe economic field')),
    ).toHaveLength(1);
    expect(all(TEXT.replace(/^A$/m, 'General'))).toHaveLength(1);
  });

  test('page furniture may stand between letter and formula, but not half a page', () => {
    expect(all(TEXT.replace('The economic field\n', 'The economic field\n\n3/4\n'))).toHaveLength(2);
    expect(all(TEXT.replace('The economic field\n', `${'A line.\n\n'.repeat(9)}`))).toHaveLength(1);
  });

  test('what a format declares comes first', () => {
    const text = 'The General Assembly,\n1. Notes the report.\nThe General Assembly,\n1. Decides to act.';
    const middle = text.indexOf('The', 5);
    const declared = [
      { start: 0, end: middle, part: 'A', symbol: 'A/RES/1/1A' },
      { start: middle, end: text.length, title: 'Second' },
    ];
    const answers = instrumentsFromSource({ ...plainSource(text, 'paragraphs'), declared }).map(
      ({ value }) => [value.part, value.symbol, value.title, value.operative[0]?.openingPhrase],
    );
    expect(answers).toEqual([
      ['A', 'A/RES/1/1A', null, 'Notes'],
      [null, null, 'Second', 'Decides'],
    ]);
  });
});
