import { Fields } from '../../lines/fields.ts';
import { addPiece, LINE_BREAK, type Line, type Piece } from '../../lines/line.ts';
import type { NoteKind, Notes } from '../../lines/notes.ts';
import type { Numbering } from '../../lines/numbering.ts';
import { linesOfRow } from '../../lines/row.ts';
import type { Tally } from '../../lines/tally.ts';
import type { CharacterValues, ParagraphValues } from './look.ts';
import { characterValues, paragraphValues } from './look.ts';
import type { PropertyPages } from './properties.ts';
import type { StyleSheet } from './style-sheet.ts';
import type { WordBinary } from './word-binary.ts';

/** All that a story is read with. */
export interface DocContext {
  readonly file: WordBinary;
  readonly characters: PropertyPages;
  readonly paragraphs: PropertyPages;
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly tally: Tally;
  readonly authors: readonly string[];
  readonly checkTime: () => void;
  /** Marks of notes by their place in the text; `automatic` ones are numbered by Word. */
  readonly references: ReadonlyMap<
    number,
    { readonly kind: NoteKind; readonly id: string; readonly automatic: boolean }
  >;
}

interface Look {
  readonly piece: Omit<Piece, 'text'>;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly symbol: number | undefined;
  readonly special: boolean;
  /** First character after the stretch that looks like this. */
  readonly until: number;
}

/** How many steps are taken between two looks at the clock. */
const CLOCK_EVERY = 4096;

const END_OF_PARAGRAPH = '\r';
const END_OF_CELL = '\x07';
const PAGE_BREAK = '\f';
const KEPT: Record<string, string> = {
  '\v': LINE_BREAK,
  '\x1e': '\u2011',
  '\x1f': '\u00ad',
  '\t': '\t',
  '\xa0': '\xa0',
};

/** Reads a stretch of the text into lines. `ownMarker` is the marker of the note that it is the text of. */
export function linesOfStory(
  start: number,
  end: number,
  context: DocContext,
  ownMarker: string | null,
): Line[] {
  context.checkTime();
  const { file, tally, notes } = context;
  const { text } = file;
  const lines: Line[] = [];
  const fields = new Fields();
  let cells: Line[][] = [];
  let cell: Line[] = [];
  let pieces: Piece[] = [];
  let paragraphStyle = paragraphStyleAt(context, start, end);
  let look: Look | null = null;
  let steps = 0;

  function endParagraph(at: number, mark: string): void {
    const values = paragraphAt(context, at);
    const place = values.place;
    const number = place === null ? '' : context.numbering.next(place);
    const line: Line = { pieces: number === '' ? pieces : [{ text: number, generated: true }, ...pieces] };
    pieces = [];
    if (values.endsRow) {
      lines.push(...linesOfRow(cells), ...cell);
      cells = [];
      cell = [];
    } else if (mark === END_OF_CELL) {
      cells.push([...cell, line]);
      cell = [];
    } else if (values.inTable) cell.push(line);
    else lines.push(line);
  }

  for (let at = start; at < end; at++) {
    const character = text[at] as string;
    if (++steps % CLOCK_EVERY === 0) context.checkTime();
    const style: Look = look !== null && at < look.until ? look : lookAt(context, at, paragraphStyle);
    const fresh = style !== look;
    look = style;
    if (style.deleted) {
      if (fresh) tally.deletions++;
    } else if (fresh && style.piece.insertedBy !== undefined) {
      tally.insertions++;
      tally.author(style.piece.insertedBy);
    }
    if (character === '\x13') fields.character('begin');
    else if (character === '\x14') fields.character('separate');
    else if (character === '\x15') fields.character('end');
    else if (character === END_OF_PARAGRAPH || character === END_OF_CELL || character === PAGE_BREAK) {
      if (style.deleted && character === END_OF_PARAGRAPH) continue;
      endParagraph(at, character);
      paragraphStyle = paragraphStyleAt(context, at + 1, end);
      look = null;
    } else if (style.deleted) continue;
    else if (!fields.shown) fields.instruction(character);
    else if (style.hidden) {
      if (fresh) tally.hiddenRuns++;
    } else {
      const reference = context.references.get(at);
      if (reference?.automatic) {
        const marker = notes.nextReference(reference.kind, reference.id);
        addPiece(pieces, { ...style.piece, text: marker, generated: true, note: marker });
      } else if (reference) {
        const marker = customMarker(text, at);
        notes.customReference(reference.kind, reference.id, marker);
        addPiece(pieces, { ...style.piece, text: marker, note: marker });
        at += marker.length - 1;
      } else if (character === '\x02' && ownMarker !== null) {
        addPiece(pieces, { ...style.piece, text: ownMarker, generated: true });
      } else {
        const link = fields.link;
        const run = plainRun(context, at, Math.min(end, style.until), style);
        const said = run === '' ? shown(character, style) : run;
        addPiece(pieces, { ...style.piece, text: said, ...(link !== null && { link }) });
        at += Math.max(run.length, 1) - 1;
      }
    }
  }
  if (pieces.length > 0 || cell.length > 0 || cells.length > 0) {
    lines.push(...cells.flat(), ...cell, { pieces });
  }
  return lines;
}

/** The characters from `at` on that are words and nothing else, up to `end` or the next mark of a note. */
function plainRun(context: DocContext, at: number, end: number, look: Look): string {
  if (look.special) return '';
  let stop = at;
  const { text } = context.file;
  while (stop < end && text.charCodeAt(stop) >= 0x20 && (stop === at || !context.references.has(stop)))
    stop++;
  return text.slice(at, stop);
}

/** Stars as they follow each other, or the single character that stands for the note. */
function customMarker(text: string, at: number): string {
  return /^\*{1,5}/.exec(text.slice(at, at + 5))?.[0] ?? (text[at] as string);
}

function shown(character: string, look: Look): string {
  if (look.symbol !== undefined && look.special) {
    return look.symbol >= 0xf000 ? '•' : String.fromCharCode(look.symbol);
  }
  return KEPT[character] ?? (character < ' ' ? '' : character);
}

/** The number of the style of the paragraph that a place lies in: the mark at its end carries it. */
function paragraphStyleAt(context: DocContext, start: number, end: number): number {
  const { text } = context.file;
  let at = start;
  while (at < end && text[at] !== END_OF_PARAGRAPH && text[at] !== END_OF_CELL && text[at] !== PAGE_BREAK)
    at++;
  return context.paragraphs.at(context.file.offsetOf(Math.min(at, end - 1)))?.list.u16(0) ?? 0;
}

function paragraphAt(
  context: DocContext,
  at: number,
): Pick<ParagraphValues, 'endsRow' | 'inTable'> & { place: { instance: string; level: number } | null } {
  const list = context.paragraphs.at(context.file.offsetOf(at))?.list;
  if (!list || list.length < 2) return { endsRow: false, inTable: false, place: null };
  const own = paragraphValues(list.part(2, list.length));
  let instance = own.list;
  let level = own.level;
  if (instance === undefined) {
    for (const style of context.styles.chain(list.u16(0))) {
      level ??= style.paragraph?.level;
      instance ??= style.paragraph?.list;
    }
  }
  const numbered = instance !== undefined && instance > 0 && instance < 0xf801;
  const place = numbered ? { instance: String(instance), level: Math.min(8, level ?? 0) } : null;
  return { endsRow: own.endsRow, inTable: own.inTable, place };
}

function lookAt(context: DocContext, at: number, paragraphStyle: number): Look {
  const offset = context.file.offsetOf(at);
  const stretch = context.characters.at(offset);
  const own: CharacterValues = stretch ? characterValues(stretch.list) : new Map();
  const paragraph = context.styles.chain(paragraphStyle).map((style) => style.characters);
  const character = own.has('style')
    ? context.styles.chain(own.get('style') as number).map((s) => s.characters)
    : [];
  const inherited = (
    chain: readonly CharacterValues[],
    name: 'italic' | 'bold' | 'vanish' | 'italicRightToLeft',
  ) => (chain.find((values) => values.has(name))?.get(name) ?? 0) % 2 === 1;
  const on = (name: 'italic' | 'bold' | 'vanish' | 'italicRightToLeft'): boolean => {
    const value = own.get(name);
    if (value === 0 || value === 1) return value === 1;
    const styled = inherited(paragraph, name) !== inherited(character, name);
    return value === 0x81 ? !styled : styled;
  };
  const position = [own, ...character, ...paragraph]
    .find((values) => values.has('position'))
    ?.get('position');
  const rightToLeft = own.get('rightToLeft') === 1;
  const inserted = own.get('inserted') === 1;
  const italic = on('italic') || (rightToLeft && on('italicRightToLeft'));
  return {
    piece: {
      ...(italic && { italic: true }),
      ...(on('bold') && { bold: true }),
      ...(position === 1 && { superscript: true }),
      ...(inserted && { insertedBy: context.authors[own.get('author') ?? -1] ?? '' }),
    },
    hidden: on('vanish'),
    deleted: own.get('deleted') === 1,
    symbol: own.get('symbol'),
    special: own.get('special') === 1,
    until: stretch ? context.file.characterAt(at, stretch.end) : at + 1,
  };
}
