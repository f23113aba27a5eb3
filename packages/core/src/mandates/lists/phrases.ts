import type { Range } from '../../text/span.ts';
import { type Word, wordsOfText } from './words.ts';

/** A phrase that was found, and what it stands for. */
export interface PhraseMatch<Value> extends Range {
  readonly values: readonly Value[];
  /** Its words: from the first to before the last, as indices. */
  readonly from: number;
  readonly to: number;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/** Articles and, in French, the prepositions that go with them: names are found with and without. */
const SILENT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['the']),
  fr: new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd']),
};

const NONE: ReadonlySet<string> = new Set();

/**
 * Phrases of one language, to be found in a text all at once: whole words, the longest phrase that begins at a word. A word is looked
 * at as often as the longest phrase has words, at the most.
 */
export class Phrases<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: [] };
  readonly #silent: ReadonlySet<string>;
  readonly #isArabic: boolean;

  constructor(language: string) {
    this.#silent = SILENT[language] ?? NONE;
    this.#isArabic = language === 'ar';
  }

  add(phrase: string, value: Value): void {
    let node = this.#root;
    for (const { form } of wordsOfText(phrase)) {
      if (this.#silent.has(form)) continue;
      const next = node.next.get(form) ?? { next: new Map(), values: [] };
      node.next.set(form, next);
      node = next;
    }
    if (node !== this.#root) node.values.push(value);
  }

  /** Whether a word is left out of names: an article. */
  isSilent(form: string): boolean {
    return this.#silent.has(form);
  }

  /** Phrases among the words, none overlapping another; `accepts` may refuse one, then a shorter one is tried. */
  in(
    words: readonly Word[],
    accepts?: (value: Value, match: PhraseMatch<Value>) => boolean,
  ): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = [];
    for (let from = 0; from < words.length; ) {
      const { form } = words[from] as Word;
      const node = this.#root.next.get(form);
      let match = node ? this.#longestFrom(words, from, node, accepts) : null;
      if (!match && this.#isArabic) {
        const bare = stepBare(this.#root.next, form);
        match = bare ? this.#longestFrom(words, from, bare, accepts) : null;
      }
      if (match) found.push(match);
      from = match ? match.to : from + 1;
    }
    return found;
  }

  #longestFrom(
    words: readonly Word[],
    from: number,
    first: Node<Value>,
    accepts?: (value: Value, match: PhraseMatch<Value>) => boolean,
  ): PhraseMatch<Value> | null {
    const start = (words[from] as Word).start + this.#prefixOf(first, (words[from] as Word).form);
    let longest: PhraseMatch<Value> | null = null;
    let node: Node<Value> | undefined = first;
    for (let to = from + 1; node; to++) {
      if (node.values.length > 0) {
        const match: PhraseMatch<Value> = {
          start,
          end: (words[to - 1] as Word).end,
          values: node.values,
          from,
          to,
        };
        const values = accepts ? node.values.filter((value) => accepts(value, match)) : node.values;
        if (values.length > 0) longest = { ...match, values };
      }
      while (to < words.length && this.#isPassedOver(node, words[to] as Word)) to += 1;
      const word = words[to];
      node = word && this.#step(node, word.form);
    }
    return longest;
  }

  #isPassedOver(node: Node<Value>, { form }: Word): boolean {
    return this.#silent.has(form) && !node.next.has(form);
  }

  /** The node behind a word; in Arabic also without what is written on it. */
  #step({ next }: Node<Value>, form: string): Node<Value> | undefined {
    return next.get(form) ?? (this.#isArabic ? stepBare(next, form) : undefined);
  }

  /** How many letters before a name are words of their own. */
  #prefixOf(node: Node<Value>, form: string): number {
    if (!this.#isArabic) return 0;
    const { next } = this.#root;
    let taken = 0;
    while (taken < 2 && next.get(form.slice(taken)) !== node) taken += 1;
    return next.get(form.slice(taken)) === node ? taken : Number(isJoined(form));
  }
}

/** The node behind an Arabic word without "and", "so", "to", "by" or "as" before it: وللأمم is and, to, الأمم. */
function stepBare<Value>(next: ReadonlyMap<string, Node<Value>>, form: string): Node<Value> | undefined {
  if (form.length < 4) return undefined;
  const bare = isJoined(form) ? form.slice(1) : form;
  const joined = bare === form ? undefined : next.get(bare);
  if (joined || !/^[بكل]/.test(bare)) return joined;
  return bare.startsWith('لل') ? next.get(`ا${bare.slice(1)}`) : next.get(bare.slice(1));
}

/** Whether "and" or "so" is written on the word. */
function isJoined(form: string): boolean {
  return form.startsWith('و') || form.startsWith('ف');
}
