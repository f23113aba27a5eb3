import { describe, expect, test } from 'vitest';
import { flatParagraph } from '../instrument/flat-paragraph.ts';
import { instrumentsFromSource } from '../read-source.ts';
import { foundingSources } from '../test-kit/founding-texts.ts';
import { DistinctTexts } from './distinct-texts.ts';
import { nearDuplicates } from './near-duplicates.ts';

const founding = foundingSources().flatMap(({ source }) =>
  instrumentsFromSource(source).flatMap(({ value }) =>
    [...value.preamble, ...value.operative].map((paragraph) => flatParagraph(paragraph).text),
  ),
);

/** Real paragraphs, and each of them again with every seventh word exchanged, with every fourth, and with one dropped. */
function manyTexts(): DistinctTexts {
  const texts = new DistinctTexts();
  for (const text of founding) {
    const words = text.split(' ');
    texts.add(text);
    for (const every of [7, 4])
      texts.add(words.map((word, at) => (at % every === 3 ? `x${at}` : word)).join(' '));
    texts.add(words.toSpliced(5, 1).join(' '));
  }
  return texts;
}

function pairsIn(texts: DistinctTexts, likeness: number, crowd = 10_000): Map<string, number> {
  const found = new Map<string, number>();
  for (const { first, second, likeness: alike } of nearDuplicates(texts, { likeness, crowd })) {
    const key = `${first} ${second}`;
    expect(found.has(key), `${key} is told once`).toBe(false);
    expect(first).toBeLessThan(second);
    found.set(key, alike);
  }
  return found;
}

function allPairs(texts: DistinctTexts, likeness: number): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let second = 1; second < texts.size; second++) {
    for (let first = 0; first < second; first++) {
      const alike = texts.likeness(first, second);
      if (alike >= likeness) pairs.set(`${first} ${second}`, alike);
    }
  }
  return pairs;
}

describe('near-duplicates', () => {
  test.each([0.3, 0.5, 0.8])(
    '[L76] of the pairs of likeness %d nearly all are found, and no other',
    (likeness) => {
      const texts = manyTexts();
      const there = allPairs(texts, likeness);
      const found = pairsIn(texts, likeness);
      expect(there.size).toBeGreaterThan(200);
      for (const [pair, alike] of found) expect(there.get(pair)).toBeCloseTo(alike, 10);
      expect(found.size / there.size).toBeGreaterThan(0.97);
    },
  );

  test('[L76] the same texts give the same pairs', () => {
    expect([...pairsIn(manyTexts(), 0.5)]).toEqual([...pairsIn(manyTexts(), 0.5)]);
  });

  test('[L75] the same words are one text', () => {
    const texts = new DistinctTexts();
    const numbers = ['Urges all States to act;', 'Notes it;', 'urges all States to act.', ''].map((text) =>
      texts.add(text),
    );
    expect(numbers).toEqual([0, 1, 0, 2]);
    expect([...texts.textOf]).toEqual(numbers);
    expect(texts.size).toBe(3);
  });

  test('[L77] forms of a stock phrase without end are passed over, and others among them are found', () => {
    const texts = new DistinctTexts();
    const stock =
      'Requests the Secretary-General to report to the General Assembly at its next session on the matter of';
    for (let form = 0; form < 3000; form++) texts.add(`${stock} ${form}`);
    const own =
      'Welcomes the opening of the joint office for the mapping of rivers in the lowlands of the region';
    const [one, other] = [texts.add(own), texts.add(`${own} this year`)];
    const found = pairsIn(texts, 0.5, 100);
    expect(found.has(`${one} ${other}`)).toBe(true);
    expect(found.size).toBeLessThan(100 * 3000);
  });

  test('[L76] texts without words and no texts at all have no pairs', () => {
    const texts = new DistinctTexts();
    expect(pairsIn(texts, 0.5).size).toBe(0);
    texts.add('…');
    texts.add('***');
    expect(pairsIn(texts, 0.5).size).toBe(0);
  });
});
