import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Phrases } from './phrases.ts';
import { wordsOfText } from './words.ts';

const formsOf = (text: string): string[] => wordsOfText(text).map(({ form }) => form);

/** The places at which some phrases stand in a text. */
function found(language: string, phrases: readonly string[], text: string): string[] {
  const tree = new Phrases<string>(language);
  for (const phrase of phrases) tree.add(phrase, phrase);
  return tree.in(wordsOfText(text)).map(({ start, end }) => text.slice(start, end));
}

describe('[M54] words', () => {
  test('have one spelling, whatever their accents, capitals, marks and digits', () => {
    expect(formsOf('Côte d’Ivoire')).toEqual(['cote', 'd', 'ivoire']);
    expect(formsOf('Türkiye œuvres')).toEqual(['turkiye', 'oeuvres']);
    expect(formsOf('الأُمَم المتّحدة ٢٠٣٠')).toEqual(formsOf('الامم المتحدة 2030'));
    expect(formsOf('self-\u00ADdetermi\u00ADnation – both')).toEqual(['self', 'determination', 'both']);
  });

  test('are parted by signs that stand for themselves, and silently by spaces, hyphens and apostrophes', () => {
    expect(formsOf('Guinea-Bissau, Mali (Niger)')).toEqual([
      'guinea',
      'bissau',
      ',',
      'mali',
      '(',
      'niger',
      ')',
    ]);
    expect(formsOf('a\nb')).toEqual(['a', '\n', 'b']);
  });

  test('know their place in the text, however it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, first, second) => {
        const range = {
          start: Math.min(first, second, text.length),
          end: Math.min(Math.max(first, second), text.length),
        };
        let last = range.start;
        for (const { start, end } of wordsOfText(text, range)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(range.end);
      }),
    );
  });
});

describe('[M54] phrases', () => {
  test('are whole words, the longest first, and none within another', () => {
    const names = ['Niger', 'Nigeria', 'Guinea', 'Guinea-Bissau', 'Equatorial Guinea'];
    expect(found('en', names, 'Nigeria, the Niger, Guinea-Bissau, Equatorial Guinea and Guineas')).toEqual([
      'Nigeria',
      'Niger',
      'Guinea-Bissau',
      'Equatorial Guinea',
    ]);
    expect(found('en', ['Guinea Bissau', 'Guinea'], 'Guinea, Bissau')).toEqual(['Guinea']);
  });

  test('are found with their articles and without', () => {
    expect(
      found('en', ['Organization of the Islamic Conference'], 'an Organization of Islamic Conference'),
    ).toHaveLength(1);
    expect(
      found('fr', ['Secrétaire général de l’Organisation'], 'du Secrétaire général de Organisation'),
    ).toHaveLength(1);
    expect(
      found('fr', ['Haut-Commissariat des Nations Unies'], 'au HAUT-COMMISSARIAT DES NATIONS UNIES'),
    ).toHaveLength(1);
  });

  test('are found behind what Arabic writes on a word', () => {
    const name = ['الأمم المتحدة'];
    expect(found('ar', name, 'والأمم المتحدة')).toEqual(['الأمم المتحدة']);
    expect(found('ar', name, 'بالأمم المتحدة')).toHaveLength(1);
    expect(found('ar', name, 'وللأمم المتحدة')).toHaveLength(1);
    expect(found('ar', ['منظمة الصحة العالمية'], 'الأمين العام لمنظمة الصحة العالمية')).toEqual([
      'لمنظمة الصحة العالمية'.slice(1),
    ]);
    // A word that begins so by itself.
    expect(found('ar', ['وكالات الأمم', 'كالات'], 'وكالات الأمم')).toEqual(['وكالات الأمم']);
  });

  test('may be refused; then a shorter one is tried', () => {
    const tree = new Phrases<string>('en');
    tree.add('Mali', 'short');
    tree.add('Mali and Niger', 'long');
    const words = wordsOfText('Mali and Niger');
    expect(tree.in(words).map(({ values }) => values)).toEqual([['long']]);
    expect(tree.in(words, (value) => value === 'short').map(({ values }) => values)).toEqual([['short']]);
    expect(tree.in(words, () => false)).toEqual([]);
  });
});
