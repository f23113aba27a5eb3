import { describe, expect, test } from 'vitest';
import { foundingText } from '../test-kit/founding-texts.ts';
import { answerOf, resolution } from '../test-kit/read.ts';
import { plainSource } from '../text/source-text.ts';

function flagged(text: string): string[] {
  return answerOf(plainSource(text))
    .issues.filter(({ code }) => code === 'text/lost-hyphen')
    .map(
      ({ span, message }) => `${text.slice(span?.start, span?.end)}: ${/"([^"]+)"\.$/.exec(message)?.[1]}`,
    );
}

describe('[T8] lost hyphens are flagged, never changed', () => {
  test('known compounds: "Tenyear", "selfdetermination"', () => {
    expect(
      flagged(
        resolution(
          '1. Notes the Tenyear Programme of Action and the right to selfdetermination;',
          '2. Decides to act.',
        ),
      ),
    ).toEqual(['Tenyear: ten-year', 'selfdetermination: self-determination']);
  });

  test('words that the same text writes with a hyphen elsewhere', () => {
    expect(
      flagged(resolution('1. Notes the sub-regional and the subregional offices;', '2. Decides to act.')),
    ).toEqual(['subregional: sub-regional']);
  });

  test('in lists, in the words that close them, and in notes', () => {
    const text = resolution(
      '1. Decides:',
      '(a) To convene a highlevel meeting;¹',
      'on decisionmaking;',
      '2. Decides to act.',
      '¹ On followup, see the nongovernmental report.',
    );
    expect(flagged(text).map((word) => word.split(':')[0])).toEqual([
      'highlevel',
      'decisionmaking',
      'nongovernmental',
    ]);
  });

  test('63/114 reads "the Tenyear Programme of Action", and so do we', () => {
    const text = foundingText('A_RES_63_114');
    expect(flagged(text)).toContain('Tenyear: Ten-year');
    expect(answerOf(plainSource(text)).value.preamble[3]?.text).toContain('the Tenyear Programme of Action');
  });

  test('words that are also written as one are not, unless the text hyphenates them', () => {
    expect(flagged(resolution('1. Notes the peacebuilding;', '2. Decides to act.'))).toEqual([]);
    expect(
      flagged(resolution('1. Notes the peacebuilding and the peace-building;', '2. Decides to act.')),
    ).toEqual(['peacebuilding: peace-building']);
  });

  test('a compound inside a longer word is none', () => {
    expect(
      flagged(resolution('1. Notes the nonfollowups and the microhighlevels;', '2. Decides to act.')),
    ).toEqual([]);
  });

  test('other languages are left alone', () => {
    expect(
      flagged(
        "L'Assemblée générale,\n\nRappelant la résolution sur le highlevel et les pays dans la région,\n\n1. Prie le Secrétaire général de faire rapport.",
      ),
    ).toEqual([]);
  });
});
