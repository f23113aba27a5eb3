/** A piece of a line as it is drawn: a letter, a ligature, or the white space between two. */
export interface VisualUnit {
  readonly text: string;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const DIGIT = /\p{Nd}/u;
const NUMBER_PART = /^[\p{Nd}.,:/٫٬%+\-–]$/u;
const BRACKETED_NUMBER = /^[()]\p{Nd}{1,3}[()]$/u;
const SHAPED = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;

/** Whether most letters of a line run from right to left. */
export function runsRightToLeft(units: readonly VisualUnit[]): boolean {
  let right = 0;
  let left = 0;
  for (const { text } of units) {
    if (RIGHT_TO_LEFT.test(text)) right += 1;
    else if (LEFT_TO_RIGHT.test(text)) left += 1;
  }
  return right > left;
}

/**
 * Whether a line on a page that runs from right to left does so too: it holds such letters, or the punctuation that ends
 * it stands at its left, or the mark of a note at its right.
 */
export function followsRightToLeft(units: readonly VisualUnit[]): boolean {
  if (units.some(({ text }) => RIGHT_TO_LEFT.test(text))) return true;
  const text = units.map((unit) => unit.text).join('');
  return /^[.,;:،؛]/.test(text) || /[()]\p{Nd}{1,3}[()]$/u.test(text) || !LEFT_TO_RIGHT.test(text);
}

/**
 * Units as they are drawn from left to right, in the order in which a line that runs from right to left is read:
 * backwards, but for words in other scripts and for numbers; shaped letters become plain ones.
 */
export function logicalOrder<T extends VisualUnit>(visual: readonly T[]): T[] {
  const words = wordsOf(visual);
  const read: T[] = [];
  let index = words.length - 1;
  while (index >= 0) {
    const start = startOfForeignRun(words, index);
    if (start === null) {
      read.push(...readWord(words[index] as T[]));
      index -= 1;
    } else {
      read.push(...readForeignRun(words.slice(start, index + 1).flat()));
      index = start - 1;
    }
  }
  return withBracketsTurned(read).map(plainLetters);
}

/** White space is a word of its own. */
function wordsOf<T extends VisualUnit>(units: readonly T[]): T[][] {
  const words: T[][] = [];
  let blank: boolean | null = null;
  for (const unit of units) {
    const isBlank = unit.text.trim() === '';
    if (isBlank || isBlank !== blank) words.push([]);
    (words.at(-1) as T[]).push(unit);
    blank = isBlank;
  }
  return words;
}

/**
 * The run of words in another script that ends, on the right, at `index`: its first word holds such letters; words of
 * figures may follow them inside the run and at its end.
 */
function startOfForeignRun<T extends VisualUnit>(words: readonly T[][], index: number): number | null {
  let start: number | null = null;
  for (let i = index; i >= 0; i -= 1) {
    const word = words[i] as T[];
    const text = word.map((unit) => unit.text).join('');
    if (RIGHT_TO_LEFT.test(text) || text.includes('\t') || BRACKETED_NUMBER.test(text)) break;
    if (LEFT_TO_RIGHT.test(text)) start = i;
    else if (i === index && text.trim() === '') return null;
    else if (text.trim() !== '' && !DIGIT.test(text)) break;
  }
  return start;
}

/** Punctuation at the ends of a foreign run is of the line that it stands in, and is read in that line's direction. */
function readForeignRun<T extends VisualUnit>(run: readonly T[]): T[] {
  const core = (unit: T) => LEFT_TO_RIGHT.test(unit.text) || DIGIT.test(unit.text);
  const first = run.findIndex(core);
  const last = run.findLastIndex(core);
  return [...run.slice(last + 1).reverse(), ...run.slice(first, last + 1), ...run.slice(0, first).reverse()];
}

/** A word with its numbers and foreign pieces the way they are drawn, the rest backwards. */
function readWord<T extends VisualUnit>(word: readonly T[]): T[] {
  const read: T[] = [];
  for (let i = word.length - 1; i >= 0; i -= 1) {
    const unit = word[i] as T;
    let start = i;
    if (DIGIT.test(unit.text) || LEFT_TO_RIGHT.test(unit.text)) {
      while (start > 0 && belongsToFigures(word, start - 1)) start -= 1;
      // What only leads up to the figures is read after them.
      while (
        start < i &&
        !DIGIT.test((word[start] as T).text) &&
        !LEFT_TO_RIGHT.test((word[start] as T).text)
      )
        start += 1;
    }
    read.push(...word.slice(start, i + 1));
    i = start;
  }
  return read;
}

function belongsToFigures<T extends VisualUnit>(word: readonly T[], at: number): boolean {
  const text = (word[at] as T).text;
  return NUMBER_PART.test(text) || LEFT_TO_RIGHT.test(text);
}

const TURNED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
};

/** Brackets may be stored as they look on the page, not as they are read; they are turned where that makes pairs. */
function withBracketsTurned<T extends VisualUnit>(units: readonly T[]): T[] {
  const texts = units.map((unit) => unit.text);
  const turned = texts.map((text) => TURNED[text] ?? text);
  if (unpaired(turned) >= unpaired(texts)) return [...units];
  return units.map((unit, index) => ({ ...unit, text: turned[index] as string }));
}

function unpaired(texts: readonly string[]): number {
  let open = 0;
  let faults = 0;
  for (const text of texts) {
    if (text === '(' || text === '[') open += 1;
    else if (text === ')' || text === ']') {
      if (open === 0) faults += 1;
      else open -= 1;
    }
  }
  return faults + open;
}

function plainLetters<T extends VisualUnit>(unit: T): T {
  return SHAPED.test(unit.text) ? { ...unit, text: unit.text.normalize('NFKC') } : unit;
}
