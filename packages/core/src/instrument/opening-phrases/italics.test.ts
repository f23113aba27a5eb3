import { describe, expect, test } from 'vitest';
import { markedSource } from '../../test-kit/marked-source.ts';
import { answerOf } from '../../test-kit/read.ts';

const openingOf = (words: string) =>
  answerOf(
    markedSource(
      `The General Assembly,\n\n*Recalling* its decisions,\n\n1. ${words}\n\n2. *Decides* to act.`,
    ),
  ).value.operative[0]?.openingPhrase;

describe('[I7] the opening phrase is what the official text sets in italics at its start', () => {
  test.each([
    ['*Takes note with satisfaction* of the report;', 'Takes note with satisfaction'],
    ['*Takes note* *with satisfaction* of the report;', 'Takes note with satisfaction'],
    ['*Decides,* in this regard, to act;', 'Decides'],
    ['*Bismillah is said* at the start;', 'Bismillah is said'],
  ])('%s', (words, phrase) => {
    expect(openingOf(words)).toBe(phrase);
  });

  test('italics elsewhere, or over the whole paragraph, are no opening phrase', () => {
    expect(openingOf('Takes note of the *Official Records*;')).toBe('Takes note');
    expect(openingOf('*Takes note of the whole of the report;*')).toBe('Takes note');
    expect(
      openingOf(`*${'Takes note of the report and of the annexes to it '.repeat(5).trim()}* with thanks;`),
    ).toBe('Takes note');
  });

  test('italics begin a paragraph where its words alone would not', () => {
    const { value } = answerOf(
      markedSource(
        'The General Assembly,\n\n*Aware of* the need,\n\n*Fostering and deepening* it,\n\n1. *Sets up* a board;\n\n2. *Decides* to act.',
      ),
    );
    expect(value.preamble.map(({ openingPhrase }) => openingPhrase)).toEqual([
      'Aware of',
      'Fostering and deepening',
    ]);
    expect(value.operative.map(({ openingPhrase }) => openingPhrase)).toEqual(['Sets up', 'Decides']);
  });
});
