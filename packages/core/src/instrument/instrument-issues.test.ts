import { describe, expect, test } from 'vitest';
import { answerOf, codesOf, resolution } from '../test-kit/read.ts';
import { plainSource } from '../text/source-text.ts';

describe('[I14] what is noticed', () => {
  test.each([
    ['', ['instrument/no-paragraphs']],
    ['A shopping list\n\nmilk\n\neggs', ['instrument/no-paragraphs']],
    [
      'The General Assembly,\n\nRecalling its resolution 37/4,',
      ['instrument/no-operative-part', 'instrument/no-symbol', 'instrument/no-title'],
    ],
    [
      'Recalling its resolution 37/4 of 22 October 1982 and all others,\n\n1. Decides to act.',
      ['instrument/no-enacting-formula', 'instrument/no-symbol', 'instrument/no-title'],
    ],
    [
      resolution('2. Notes the report;', '5. Decides to act.'),
      [
        'instrument/no-symbol',
        'instrument/no-title',
        'instrument/number-missing',
        'instrument/number-missing',
      ],
    ],
  ])('%j', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  test('[I12] words that could not be placed are listed, each with an issue at its place', () => {
    const text = resolution(
      '1. Notes the report;',
      'Some words that nobody expected here',
      '2. Decides to act.',
      'Trailing words of no kind.',
    );
    const { value, issues } = answerOf(plainSource(text));
    expect(value.unplaced.map(({ text: words }) => words)).toContain('Trailing words of no kind.');
    const places = issues.filter(({ code }) => code === 'instrument/unplaced-text').map(({ span }) => span);
    expect(places).toEqual(value.unplaced.map(({ span }) => span));
  });

  test('every issue has a sentence and a rule, and its place lies in the text', () => {
    const text = resolution(
      '2. Notes the Tenyear report;¹',
      '5. Decides to act.',
      'Trailing words of no kind.',
      '² A/59/303.',
    );
    const { issues } = answerOf(plainSource(text));
    expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThan(5);
    for (const { message, rule, span } of issues) {
      expect(message).toMatch(/^[A-Z“"].*\.$/s);
      expect(rule).toMatch(/^[TIC]\d+$/);
      if (span) expect(text.slice(span.start, span.end).trim()).not.toBe('');
    }
  });

  test('a statement or a decision needs no enacting formula', () => {
    expect(
      codesOf(
        '79/519. Trade\n\nAt its 39th plenary meeting, on 18 November 2024, the General Assembly decided to take note of the report.',
      ),
    ).toEqual([]);
  });
});
