/** What a value of an issue may be: a number, a word to be shown as it is, or one of these forms of the sentence. */
export type ValueKind = 'number' | 'word' | readonly string[];

/** The values that the message of an issue names, by their names. */
export type ValueKinds = Readonly<Record<string, ValueKind>>;

/** Values of these kinds. */
export type ValuesOf<K extends ValueKinds> = {
  readonly [N in keyof K]: K[N] extends readonly string[]
    ? K[N][number]
    : K[N] extends 'number'
      ? number
      : string;
};

/**
 * The codes of what is noticed about a text, and what the message of each names. Whoever says an issue in another
 * language can rely on all of them being there.
 */
export const textIssueValues = {
  'text/lost-hyphen': { word: 'word', whole: 'word' },
  'instrument/no-paragraphs': {},
  'instrument/no-enacting-formula': {},
  'instrument/no-operative-part': {},
  'instrument/number-missing': { what: ['first', 'later'], number: 'word', last: 'number' },
  'instrument/number-repeated': { number: 'word', last: 'number' },
  'note/missing': { marker: 'word' },
  'note/not-called': { marker: 'word' },
  'instrument/no-symbol': {},
  'instrument/no-title': {},
  'instrument/corrigendum': {},
  'instrument/unplaced-text': {},
  'lineage/languages-differ': { old: 'word', new: 'word' },
  'lineage/unrelated': { same: 'number' },
  'lineage/same-text': {},
  'lineage/not-held': { symbol: 'word' },
  'lineage/out-of-order': { earlier: 'word', later: 'word' },
  'draft/no-reason': { step: 'word' },
  'draft/not-applied': { what: ['entry', 'place', 'taken', 'note', 'words', 'step'], step: 'word' },
  'amendment/not-placed': { delegation: 'word', words: 'word' },
  'amendment/untracked': { delegation: 'word', count: 'number' },
  'amendment/other-text': { delegation: 'word' },
  'amendment/other-of-lineage': { delegation: 'word', symbol: 'word' },
} as const satisfies Readonly<Record<string, ValueKinds>>;

export type TextIssueCode = keyof typeof textIssueValues;
export type TextIssueValues<C extends TextIssueCode> = ValuesOf<(typeof textIssueValues)[C]>;
