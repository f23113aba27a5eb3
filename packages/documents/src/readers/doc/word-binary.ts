import { decode } from '../../decoding/decode.ts';
import type { Limits } from '../../limits.ts';
import type { ByteView } from '../../ole/byte-view.ts';
import { checkLength } from '../../source-builder.ts';

/** Tables of the file information block that are read, by their index ([MS-DOC] 2.5.6). */
export const TABLES = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  endnoteReferences: 46,
  endnoteTexts: 47,
  authors: 51,
  lists: 73,
  listOverrides: 74,
} as const;

/** A stretch of the text that stands in one place of the file. */
interface FilePiece {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  readonly width: 1 | 2;
}

/** Places of the stories in the text: each half-open, in characters ([MS-DOC] 2.4.1). */
export interface Stories {
  readonly body: readonly [number, number];
  readonly footnotes: readonly [number, number];
  readonly headers: readonly [number, number];
  readonly endnotes: readonly [number, number];
}

const TABLES_FROM = 0x9a;
const WIDE_PIECE = 0x40000000;

/** The streams of a Word 97–2003 document: its text, and the tables that say how it looks. */
export class WordBinary {
  readonly main: ByteView;
  readonly text: string;
  readonly stories: Stories;
  /** How many comments are anchored in the body. */
  readonly annotations: number;
  readonly #tables: ByteView;
  readonly #pieces: FilePiece[] = [];

  constructor(main: ByteView, tables: ByteView, limits: Limits) {
    this.main = main;
    this.#tables = tables;
    this.#readPieces(limits);
    this.text = this.#pieces
      .map(({ start, end, offset, width }) =>
        width === 2
          ? main.wide(offset, end - start).padEnd(end - start)
          : decode(main.part(offset, end - start).bytes, 'windows-1252').padEnd(end - start),
      )
      .join('');
    const lengths = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60].map((at) => main.u32(at));
    let at = 0;
    const [body, footnotes, headers, , , endnotes] = lengths.map((length) => {
      const story = [Math.min(at, this.text.length), Math.min(at + length, this.text.length)] as const;
      at = story[1];
      return story;
    }) as [Story, Story, Story, Story, Story, Story];
    this.stories = { body, footnotes, headers, endnotes };
    this.annotations = this.text.slice(...body).split('\x05').length - 1;
  }

  /** One of the tables; empty when the file has none. */
  table(index: number): ByteView {
    const at = TABLES_FROM + index * 8;
    return this.#tables.part(this.main.u32(at), this.main.u32(at + 4));
  }

  /** The tables' stream from the start of one of them on: the levels of lists stand behind their table. */
  behind(index: number): ByteView {
    return this.#tables.part(this.main.u32(TABLES_FROM + index * 8), this.#tables.length);
  }

  /** Where a character of the text stands in the main stream; -1 for none. */
  offsetOf(character: number): number {
    const piece = this.#pieceAt(character);
    return piece ? piece.offset + (character - piece.start) * piece.width : -1;
  }

  /** The first character after `from` in the same piece of the file that stands at `offset` or behind it. */
  characterAt(from: number, offset: number): number {
    const piece = this.#pieceAt(from);
    if (!piece) return from + 1;
    const character = piece.start + Math.ceil((offset - piece.offset) / piece.width);
    return Math.max(from + 1, Math.min(character, piece.end));
  }

  #pieceAt(character: number): FilePiece | undefined {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle] as FilePiece).end <= character) low = middle + 1;
      else high = middle;
    }
    return this.#pieces[low];
  }

  /** The piece table stands behind the property modifiers ([MS-DOC] 2.9.38 Clx, 2.8.35 PlcPcd). */
  #readPieces(limits: Limits): void {
    const clx = this.table(TABLES.pieces);
    let at = 0;
    while (at < clx.length && clx.u8(at) === 1) at += 3 + clx.u16(at + 1);
    if (clx.u8(at) !== 2) return;
    const table = clx.part(at + 5, clx.u32(at + 1));
    const count = Math.floor((table.length - 4) / 12);
    let start = 0;
    for (let i = 0; i < count; i++) {
      const length = table.u32((i + 1) * 4) - table.u32(i * 4);
      const place = table.u32((count + 1) * 4 + i * 8 + 2);
      const wide = (place & WIDE_PIECE) === 0;
      const offset = wide ? place : (place & ~WIDE_PIECE) >>> 1;
      const width = wide ? 2 : 1;
      const held = Math.floor((this.main.length - offset) / width);
      if (length <= 0 || held <= 0) continue;
      const end = start + Math.min(length, held);
      checkLength(end, limits);
      this.#pieces.push({ start, end, offset, width });
      start = end;
    }
  }
}

type Story = readonly [number, number];
