import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DistinctTexts } from './distinct-texts.ts';

/** How alike two texts are. */
function likeness(one: string, other: string, least = 0): number {
  const texts = new DistinctTexts();
  const [a, b] = [texts.add(one), texts.add(other)];
  return a === b ? 1 : texts.likeness(a, b, least);
}

describe('shingles', () => {
  test.each([
    ['case', 'Urges ALL Member States', 'urges all member states'],
    ['punctuation and spaces', 'Urges “all”  Member\u00A0States;', 'urges, all Member States'],
    ['the kind of hyphen', 'the Secretary\u2011General of it', 'the Secretary-General of it'],
    ['forms of compatibility', 'the ﬁnal report of it', 'the final report of it'],
    ['composed letters', 'la coope\u0301ration entre eux', 'la coopération entre eux'],
    ['Arabic vowel marks and tatweel', 'تَعْزِيز التعـــاون بين الدول', 'تعزيز التعاون بين الدول'],
    ['spellings of alef, ya and ta marbuta', 'الأمم المتحدة إلى أخرى', 'الامم المتحده الي اخري'],
    ['Arabic digits', 'في عام ٢٠٢٤ القرار', 'في عام 2024 القرار'],
  ])('[L75] %s makes no difference', (_what, one, other) => {
    expect(likeness(one, other)).toBe(1);
  });

  test('[L75] other words, other accents and another order make one', () => {
    expect(likeness('urges all Member States', 'urges all Observer States')).toBeLessThan(1);
    expect(likeness('le peuple juge cela', 'le peuple jugé cela')).toBeLessThan(1);
    expect(likeness('one two three four', 'four three two one')).toBe(0);
  });

  test('[L75] texts of one and two words are alike when they are the same', () => {
    expect(likeness('Peace', 'peace')).toBe(1);
    expect(likeness('peace', 'war')).toBe(0);
    expect(likeness('lasting peace', 'Lasting peace.')).toBe(1);
    expect(likeness('', '…')).toBe(1);
    expect(likeness('', 'peace')).toBe(0);
  });

  test('[L75] where words are not parted each letter is one', () => {
    const found = likeness('大会重申其决议', '大会重申其决定');
    expect(found).toBeGreaterThan(0.5);
    expect(found).toBeLessThan(1);
  });

  test('[L75] likeness is the share of triples of words that both have', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 3, maxLength: 14 });
    const triples = (text: readonly string[]): Set<string> =>
      new Set(text.slice(2).map((_, at) => text.slice(at, at + 3).join(' ')));
    fc.assert(
      fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, least) => {
        const [a, b] = [triples(one), triples(other)];
        const common = [...a].filter((triple) => b.has(triple)).length;
        const expected = common / (a.size + b.size - common);
        const found = likeness(one.join(' '), other.join(' '), least);
        expect(found).toBeCloseTo(expected < least && found === 0 ? 0 : expected, 10);
        if (expected > least) expect(found).toBeGreaterThan(0);
      }),
    );
  });
});
