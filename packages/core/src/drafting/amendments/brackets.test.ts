import { describe, expect, test } from 'vitest';
import { bracketedWords } from './brackets.ts';

const asked = (base: string, words: string, language = 'en'): string =>
  bracketedWords(base, [{ words, by: 'EU' }], language);

describe('[N30] brackets name their delegation', () => {
  test.each<[string, string, string, string]>([
    ['words that become the end of a paragraph', ' ten ', '\n', ' [ten] [EU: ¶] '],
    ['the end of a paragraph that goes', '\n', '', ' [EU: delete ¶]\n'],
    ['the end of a paragraph that becomes words', '\n', ' and ', ' [EU: and]\n'],
    ['a space that goes', ' ', '', '[EU: delete]'],
    ['each paragraph has its own', 'One;\n\nTwo.', 'Three.', '[One;]\n\n[Two.] [EU: Three.]'],
    ['a paragraph end on both sides stays outside', 'One;\n', 'Two;\n', '[One;] [EU: Two;]\n'],
  ])('%s', (_, base, words, expected) => {
    expect(asked(base, words)).toBe(expected);
  });

  test('in English where there is no word of the language', () => {
    expect([asked('diez', '', 'es'), asked('dix', '', 'fr')]).toEqual([
      '[diez] [EU: delete]',
      '[dix] [EU: supprimer]',
    ]);
  });
});
