import { chance } from './edited-paragraphs.ts';

/**
 * As many paragraphs as are asked for, made of real ones and distributed as those of the General Assembly are: half repeat an earlier one word
 * for word, some of them stock that stands everywhere; a quarter are earlier ones with words replaced, dropped, put in, or
 * clauses exchanged; a quarter are new, their words in an order in which the real ones have them.
 */
export function* madeParagraphs(real: readonly string[], count: number, seed = 1): Generator<string> {
  const random = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = real.map((text) => text.split(/\s+/).filter((word) => word !== ''));
  const after = followers(words);
  const earlier: string[][] = [];
  for (let made = 0; made < count; made++) {
    const kind = random();
    if (made < words.length) {
      earlier.push(words[made] as string[]);
    } else if (kind < 0.5) {
      // The earlier, the oftener: the first ones become stock.
      const repeated = earlier[Math.floor(earlier.length * random() ** 3)] as string[];
      yield repeated.join(' ');
      continue;
    } else if (kind < 0.75) {
      earlier.push(
        edited(earlier[Math.floor(earlier.length * random() ** 3)] as string[], random, () =>
          pick(pick(words)),
        ),
      );
    } else {
      earlier.push(invented(pick(words)[0] as string, pick(words).length, after, pick));
    }
    yield (earlier.at(-1) as string[]).join(' ');
  }
}

function followers(paragraphs: readonly (readonly string[])[]): Map<string, string[]> {
  const after = new Map<string, string[]>();
  for (const words of paragraphs) {
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (next === undefined) continue;
      const known = after.get(word);
      if (known) known.push(next);
      else after.set(word, [next]);
    }
  }
  return after;
}

function invented(
  first: string,
  length: number,
  after: ReadonlyMap<string, readonly string[]>,
  pick: <T>(list: readonly T[]) => T,
): string[] {
  const made = [first];
  while (made.length < length) {
    const next = after.get(made.at(-1) as string);
    made.push(next ? pick(next) : pick([...after.keys()].slice(0, 500)));
  }
  return made;
}

function edited(words: readonly string[], random: () => number, newWord: () => string): string[] {
  const result = [...words];
  const edits = 1 + Math.floor(random() ** 3 * Math.max(3, words.length / 3));
  for (let edit = 0; edit < edits; edit++) {
    const at = Math.floor(random() * result.length);
    const kind = random();
    if (kind < 0.4) result[at] = newWord();
    else if (kind < 0.6 && result.length > 4) result.splice(at, 1 + Math.floor(random() * 3));
    else if (kind < 0.9)
      result.splice(at, 0, ...Array.from({ length: 1 + Math.floor(random() * 4) }, newWord));
    else result.push(...result.splice(0, Math.floor(random() * result.length)));
  }
  return result;
}
