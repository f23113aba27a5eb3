import type { Passage } from '../instrument/flat-paragraph.ts';
import { carriedPlace, carriedRanges, redlineBetween } from './carried.ts';
import type { EntryWords } from './draft.ts';
import type { PassageShape } from './step.ts';

/**
 * An entry's words as other words: marks of notes and italics stay with the words that stay (rule N5), passages are those of
 * `shapes`, or found from the old ones.
 */
export function editedWords(words: EntryWords, text: string, shapes?: readonly PassageShape[]): EntryWords {
  const redline = redlineBetween(words.text, text);
  return {
    role: words.role,
    text,
    passages: passagesOfLines(text, shapes ?? shapesOfLines(words, text)),
    notes: words.notes.map(({ note, at }) => ({ note, at: carriedPlace(redline, at) })),
    italics: carriedRanges(redline, words.italics),
  };
}

/** Passages of the lines of a text: one shape a line, further lines are subparagraphs as the last one, shapes too many are left. */
export function passagesOfLines(text: string, shapes: readonly PassageShape[]): Passage[] {
  let start = 0;
  const lines = text.split('\n');
  const passages = lines.map((line, index) => {
    const end = start + line.length;
    const passage = { ...(shapes[index] ?? nextShape(shapes.at(-1))), start, end };
    start = end + 1;
    return passage;
  });
  const [first, ...rest] = passages as [Passage, ...Passage[]];
  return relettered([{ ...first, role: 'chapeau', degree: 0, marker: null }, ...rest]);
}

/** A line behind the last known one: a subparagraph of the same depth. */
function nextShape(before: PassageShape | undefined): PassageShape {
  const degree = before?.role === 'subparagraph' ? before.degree : 1;
  return { role: 'subparagraph', degree, marker: '' };
}

/**
 * The shapes of edited lines: a line with the words of an old one has its shape, and so has a line in the place of the one that
 * went; a line that was put in is a subparagraph as deep as the one before.
 */
function shapesOfLines({ text: old, passages }: EntryWords, text: string): PassageShape[] {
  const before = old.split('\n');
  const lines = text.split('\n');
  if (before.length === lines.length) return [...passages];
  let head = 0;
  const shorter = Math.min(before.length, lines.length);
  while (head < shorter && before[head] === lines[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === lines.at(-1 - tail)) tail++;
  const shapes: PassageShape[] = [];
  for (const index of lines.keys()) {
    const fromEnd = lines.length - index;
    const same =
      fromEnd <= tail ? passages.at(-fromEnd) : index < before.length - tail ? passages[index] : undefined;
    shapes.push(same ?? nextShape(shapes.at(-1)));
  }
  return relettering(shapes);
}

/** The shapes of a list that lost or gained parts: the first letter of each depth stays as the pattern of the others. */
export function relettering(shapes: readonly PassageShape[]): PassageShape[] {
  const patterns = new Set<number>();
  return shapes.map((shape) => {
    if (shape.role !== 'subparagraph' || !shape.marker) return shape;
    const first = !patterns.has(shape.degree);
    patterns.add(shape.degree);
    return first ? shape : { ...shape, marker: '' };
  });
}

const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

/** The passages with a letter for each that has none; the letters of a list that has one run on in their order. */
function relettered(passages: readonly Passage[]): Passage[] {
  if (passages.every(({ role, marker }) => role !== 'subparagraph' || marker !== '')) return [...passages];
  const counts: number[] = [];
  const patterns = new Map<number, string>();
  for (const { degree, marker } of passages)
    if (marker && !patterns.has(degree)) patterns.set(degree, marker);
  return passages.map((passage) => {
    const { role, degree } = passage;
    // Words that close a list end what is below them, not the list that they stand in.
    counts.length = Math.min(counts.length, degree + 1);
    if (role !== 'subparagraph') return passage;
    const place = (counts[degree] ?? 0) + 1;
    counts[degree] = place;
    const pattern = patterns.get(degree) ?? (degree === 1 ? '(a)' : '(i)');
    return { ...passage, marker: markerLike(pattern, place) };
  });
}

/** The marker of a place in a list written as `pattern` is: `(a)` gives `(c)` for 3, `(i)` on the second level `(iii)`, `1.` `3.`. */
function markerLike(pattern: string, place: number): string {
  const inside = pattern.replace(/[().\s]/g, '');
  const written = /^\d+$/.test(inside)
    ? String(place)
    : /^i[ivx]*$/i.test(inside)
      ? (ROMAN[place - 1] ?? String(place))
      : /^[a-z]{1,2}$/i.test(inside)
        ? letters(place)
        : ARABIC_LETTERS.includes(inside.charAt(0))
          ? (ARABIC_LETTERS[place - 1] ?? String(place))
          : inside;
  return pattern.replace(inside, /^[A-Z]/.test(inside) ? written.toUpperCase() : written);
}

/** The order of letters in Arabic lists (abjad), as the United Nations letters subparagraphs. */
const ARABIC_LETTERS = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];

/** No list is lettered further than (zzz); what comes behind is numbered. */
const MOST_LETTERS = 3;

function letters(place: number): string {
  const turns = Math.ceil(place / 26);
  return turns > MOST_LETTERS ? String(place) : String.fromCharCode(97 + ((place - 1) % 26)).repeat(turns);
}
