import { setAlike } from './closed-paragraphs.ts';
import type { Fate, Piece, SetParagraph } from './manuscript.ts';

/**
 * The same paragraphs, in which no insertion ends a paragraph that stays while another begins the next one. LibreOffice takes the two for
 * one insertion with the mark between them, and rejecting it would join the paragraphs. So what goes stands behind what comes at
 * the end of a paragraph; a new paragraph behind takes the mark over, as it does when a person types it; and where neither can be, one kept
 * word between goes and comes again.
 */
export function partedInsertions(paragraphs: readonly SetParagraph[]): SetParagraph[] {
  const lines = [...paragraphs];
  // From the last to the first: what is turned at the end of a paragraph may change how it begins.
  for (let index = lines.length - 2; index >= 0; index -= 1) partAt(lines, index);
  return lines;
}

function partAt(lines: SetParagraph[], index: number): void {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next) return;
  if (line.end !== 'kept' || line.pieces.at(-1)?.fate !== 'inserted' || !beginsInserted(next)) return;
  const turned = deletionsLast(line);
  const heir = lastComing(lines, index + 1);
  const heirLine = lines[heir];
  if (turned) lines[index] = turned;
  else if (heirLine && setAlike(line, heirLine)) {
    lines[index] = { ...line, end: 'inserted', endBy: heirLine.endBy };
    lines[heir] = { ...heirLine, end: 'kept', endBy: null };
    partAt(lines, heir);
  } else {
    const again = lastWordAgain(line);
    if (again) lines[index] = again;
    else lines[index + 1] = firstWordAgain(next) ?? next;
  }
}

function beginsInserted({ pieces, end }: SetParagraph): boolean {
  return (pieces[0]?.fate ?? end) === 'inserted';
}

/** The last of the paragraphs from `from` on that come as a whole, or -1. */
function lastComing(lines: readonly SetParagraph[], from: number): number {
  let last = -1;
  for (let index = from; index < lines.length; index += 1) {
    const { end, pieces } = lines[index] as SetParagraph;
    if (end !== 'inserted' || pieces.some(({ fate }) => fate !== 'inserted')) break;
    last = index;
  }
  return last;
}

/** What goes right before the last insertion stands behind it; `null` where nothing does. */
function deletionsLast(line: SetParagraph): SetParagraph | null {
  const { pieces } = line;
  const insertion = lengthOfLast(pieces, 'inserted');
  const before = pieces.slice(0, pieces.length - insertion);
  const deletion = lengthOfLast(before, 'deleted');
  if (deletion === 0) return null;
  const start = before.length - deletion;
  return {
    ...line,
    pieces: [...pieces.slice(0, start), ...pieces.slice(before.length), ...before.slice(start)],
  };
}

function lengthOfLast(pieces: readonly Piece[], fate: Fate): number {
  return pieces.length - 1 - pieces.findLastIndex((piece) => piece.fate !== fate);
}

/** What stays before the last insertion, a word or a call, comes with it and goes behind it; `null` where nothing stays. */
function lastWordAgain(line: SetParagraph): SetParagraph | null {
  const at = line.pieces.length - lengthOfLast(line.pieces, 'inserted') - 1;
  const piece = line.pieces[at];
  if (!piece) return null;
  const word = piece.kind === 'words' ? (/\S+\s*$/u.exec(piece.text)?.[0] ?? piece.text) : '';
  const by = line.pieces[at + 1]?.by ?? null;
  const again: Piece = piece.kind === 'words' ? { ...piece, text: word, by } : { ...piece, by };
  const rest = piece.kind === 'words' ? piece.text.slice(0, piece.text.length - word.length) : '';
  return {
    ...line,
    pieces: [
      ...line.pieces.slice(0, at),
      ...(rest === '' ? [] : [{ ...piece, text: rest } as Piece]),
      { ...again, fate: 'inserted' },
      ...line.pieces.slice(at + 1),
      { ...again, fate: 'deleted' },
    ],
  };
}

/** The kept word behind the first insertion goes before it and comes with it; `null` where there is none. */
function firstWordAgain(line: SetParagraph): SetParagraph | null {
  const at = line.pieces.findIndex(({ fate }) => fate !== 'inserted');
  const piece = line.pieces[at];
  const word = piece?.kind === 'words' ? /^\s*\S+/u.exec(piece.text)?.[0] : undefined;
  if (piece?.kind !== 'words' || piece.fate !== 'kept' || word === undefined) return null;
  const kept = { ...piece, text: piece.text.slice(word.length) };
  const by = line.pieces[at - 1]?.by ?? null;
  return {
    ...line,
    pieces: [
      { ...piece, text: word, fate: 'deleted', by },
      ...line.pieces.slice(0, at),
      { ...piece, text: word, fate: 'inserted', by },
      ...(kept.text === '' ? [] : [kept]),
      ...line.pieces.slice(at + 1),
    ],
  };
}
