import { joinPlaced, type PlacedText, placedText, slicePlaced, trimPlaced } from './placed-text.ts';
import type { Mark } from './source-text.ts';

/**
 * Characters that are no words: soft hyphens, zero-width marks, byte order marks, direction marks, control characters.
 * They are left out of the text and keep their place in the source (rule T3).
 */
const DROPPED =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB';

/** White space other than the plain space. */
const SPACE = '\\t\\n\\u000B\\f\\r\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';

/** What differs from its cleaned form: every run of white space that is not one plain space, dropped characters, other hyphens. */
const UNCLEAN = new RegExp(` *[${DROPPED}${SPACE}][ ${DROPPED}${SPACE}]*| {2,}|[\\u2010\\u2011]`, 'g');

/** Whether there is anything to clean within. */
const NEEDS_CLEANING = new RegExp(`[${DROPPED}${SPACE}\\u2010\\u2011]| {2}`);

const HAS_SPACE = new RegExp(`[ ${SPACE}]`);

/**
 * The words of `source` between two offsets, cleaned and trimmed (rules T2, T3). `syntax` are the marks that are no words
 * of the text, sorted by start; those outside of the stretch are ignored.
 */
export function cleanText(
  source: string,
  start: number,
  end: number,
  syntax: readonly Mark[] = [],
): PlacedText {
  const parts: PlacedText[] = [];
  let at = start;
  for (const mark of syntax) {
    if (mark.end <= at) continue;
    if (mark.start >= end) break;
    if (mark.start > at) parts.push(placedText(source, at, mark.start));
    at = Math.min(end, Math.max(at, mark.end));
    if (mark.value && mark.start >= start) parts.push({ text: mark.value, pieces: [] });
  }
  if (at < end) parts.push(placedText(source, at, end));
  return foldSpace(joinPlaced(parts));
}

/**
 * Applies the cleaning of rule T3 to text that already has its places: white space of any kind and length becomes one
 * space, no-break hyphens become hyphens, characters that are no words are left out, the ends are trimmed.
 */
function foldSpace(placed: PlacedText): PlacedText {
  const trimmed = trimPlaced(placed);
  if (!NEEDS_CLEANING.test(trimmed.text)) return trimmed;
  const { text } = placed;
  const parts: PlacedText[] = [];
  let kept = 0;
  for (const match of text.matchAll(UNCLEAN)) {
    const found = match[0];
    const index = match.index;
    if (index > kept) parts.push(slicePlaced(placed, kept, index));
    kept = index + found.length;
    const space = HAS_SPACE.exec(found);
    if (space) parts.push(standIn(' ', placed, index + space.index));
    else if (found === '\u2010' || found === '\u2011') parts.push(standIn('-', placed, index));
  }
  parts.push(slicePlaced(placed, kept));
  return trimPlaced(mergePieces(joinPlaced(parts)));
}

/** One character in place of the one at `at`. */
function standIn(character: string, placed: PlacedText, at: number): PlacedText {
  return { text: character, pieces: slicePlaced(placed, at, at + 1).pieces };
}

/** Fewer pieces for the same places: neighbours that touch on both sides become one. */
function mergePieces(placed: PlacedText): PlacedText {
  const pieces: PlacedText['pieces'][number][] = [];
  for (const piece of placed.pieces) {
    const last = pieces.at(-1);
    if (last && last.at + last.length === piece.at && last.start + last.length === piece.start) {
      pieces[pieces.length - 1] = { at: last.at, start: last.start, length: last.length + piece.length };
    } else pieces.push(piece);
  }
  return { text: placed.text, pieces };
}
