/** Words that stand for a paragraph. */
interface Worded {
  readonly address: string;
  readonly words: string;
}

/**
 * The paragraphs in the order in which they are like `text`: the share of words that both have, rare words counting for more than
 * common ones. `textOf` gives the whole text of an address where it is known; elsewhere its first words must do.
 */
export function alikeFirst<Paragraph extends Worded>(
  paragraphs: readonly Paragraph[],
  text: string,
  textOf: (address: string) => string | undefined,
): readonly Paragraph[] {
  const bags = paragraphs.map(({ address, words }) => wordsOf(textOf(address) ?? words));
  const holding = (word: string) => bags.filter((bag) => bag.has(word)).length;
  const sought = [...wordsOf(text)].map(
    (word) => [word, Math.log(1 + bags.length / (1 + holding(word)))] as const,
  );
  const likeness = (bag: ReadonlySet<string>) =>
    sought.reduce((sum, [word, weight]) => sum + (bag.has(word) ? weight : 0), 0) / Math.sqrt(1 + bag.size);
  return paragraphs
    .map((paragraph, i) => ({ paragraph, likeness: likeness(bags[i] as ReadonlySet<string>) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ paragraph }) => paragraph);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu));
}
