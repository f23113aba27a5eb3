import { addPiece, LINE_BREAK, type Line, type Piece } from '../../lines/line.ts';

/** White space that HTML folds; the no-break space is not of it. */
const SPACE = /[ \t\n\r\f]+/g;

/** Gathers words into lines, their white space folded as a browser does. */
export class LineCollector {
  readonly #give: (line: Line) => void;
  #pieces: Piece[] = [];
  /** A number waits for the first words of its item. */
  #number = '';
  #spaceWaits = false;
  #started = false;

  constructor(give: (line: Line) => void) {
    this.#give = give;
  }

  /** Whether words stand on the line. */
  get started(): boolean {
    return this.#started;
  }

  words(text: string, style: Omit<Piece, 'text'>): void {
    const folded = text.replace(SPACE, ' ');
    const lead = folded.startsWith(' ');
    const tail = folded.length > 1 && folded.endsWith(' ');
    const inner = folded.slice(lead ? 1 : 0, folded.length - (tail ? 1 : 0));
    if (lead) this.#spaceWaits = true;
    if (inner === '') return;
    this.exactly(inner, style);
    if (tail) this.#spaceWaits = true;
  }

  /** Adds characters as they are. */
  exactly(text: string, style: Omit<Piece, 'text'>): void {
    if (text === '') return;
    if (this.#number !== '') {
      this.#pieces.push({ text: this.#number, generated: true });
      this.#number = '';
    }
    if (this.#spaceWaits && this.#started) this.#space(style);
    this.#spaceWaits = false;
    this.#started = true;
    addPiece(this.#pieces, { ...style, text });
  }

  /** `<br>`: a break inside the line; at its start or end it is nothing. */
  lineBreak(): void {
    if (!this.#started) return;
    this.#spaceWaits = false;
    addPiece(this.#pieces, { text: LINE_BREAK });
  }

  /** The number of an item, shown before the first words that come. */
  number(text: string): void {
    this.#number = text;
  }

  endLine(detail: Omit<Line, 'pieces'> = {}): void {
    this.#spaceWaits = false;
    if (!this.#started) return;
    this.#started = false;
    const pieces = withoutBreaksAtEnd(this.#pieces);
    this.#pieces = [];
    for (const part of paragraphsOf(pieces)) this.#give({ pieces: part, ...detail });
  }

  /** The space between two pieces belongs to the one before it when both are set alike, else to none. */
  #space(style: Omit<Piece, 'text'>): void {
    const last = this.#pieces.at(-1);
    const same =
      last &&
      (last.italic ?? false) === (style.italic ?? false) &&
      last.note === undefined &&
      style.note === undefined;
    if (same) addPiece(this.#pieces, { ...last, text: ' ' });
    else addPiece(this.#pieces, { text: ' ' });
  }
}

function withoutBreaksAtEnd(pieces: Piece[]): Piece[] {
  while (pieces.at(-1)?.text.trim() === '' && pieces.length > 0) pieces.pop();
  return pieces;
}

/** Two breaks one after another part paragraphs. */
function paragraphsOf(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (/\u2028[ \xa0]*\u2028/.test(piece.text)) {
      const parts = piece.text.split(/\u2028(?:[ \xa0]*\u2028)+/);
      for (const [i, part] of parts.entries()) {
        if (i > 0) paragraphs.push([]);
        if (part !== '') (paragraphs.at(-1) as Piece[]).push({ ...piece, text: part });
      }
    } else (paragraphs.at(-1) as Piece[]).push(piece);
  }
  return paragraphs;
}
