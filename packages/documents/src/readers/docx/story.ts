import type { Line, Piece } from '../../lines/line.ts';
import type { Numbering } from '../../lines/numbering.ts';
import { linesOfRow } from '../../lines/row.ts';
import { anchorOf, changedEnd } from './hand.ts';
import { endIsDeleted, piecesOfParagraph, type RunContext } from './runs.ts';
import { childOf, statedBy, type XmlElement, type XmlVisitor } from './xml.ts';

interface Row {
  readonly cells: Line[][];
  deleted: boolean;
}

/** Reads a story (the body, the notes, a header) into lines, paragraph by paragraph. */
export class Story implements XmlVisitor {
  readonly whole: ReadonlySet<string> = new Set([
    'w:p',
    'w:trPr',
    'w:sectPr',
    'w:sdtPr',
    'w:tblPr',
    'w:tcPr',
    'w:tblGrid',
  ]);
  readonly #context: RunContext;
  readonly #numbering: Numbering;
  readonly #take: (line: Line) => void;
  readonly #rows: Row[] = [];
  /** Words of paragraphs whose end is deleted: they belong to the paragraph that follows. */
  #held: Piece[] = [];
  /** Fallback of an alternate content at the level of paragraphs. */
  #skipping = 0;

  constructor(context: RunContext, numbering: Numbering, take: (line: Line) => void) {
    this.#context = context;
    this.#numbering = numbering;
    this.#take = take;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'mc:Fallback') this.#skipping++;
    else if (name === 'w:tr') this.#rows.push({ cells: [], deleted: false });
    else if (name === 'w:tc') this.#rows.at(-1)?.cells.push([]);
    else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd') this.#anchor(name, attributes);
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.#skipping--;
    else if (name === 'w:tc') this.release();
    else if (name === 'w:tr') this.#endRow();
  }

  element(element: XmlElement): void {
    if (this.#skipping > 0) return;
    if (element.name === 'w:p') this.#paragraph(element);
    else if (element.name === 'w:trPr' && childOf(element, 'w:del')) {
      this.#context.tally.deletions++;
      const row = this.#rows.at(-1);
      // As it was, the row is there, and the words in it are marked as deleted.
      if (row && this.#context.view === 'accepted') row.deleted = true;
    }
  }

  /** Between two paragraphs: it belongs to the next one. */
  #anchor(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#context.view === 'as-it-was') this.#held.push(anchorOf(name, attributes));
  }

  /** Gives out what is held back, at the end of a cell or of the story. */
  release(): void {
    if (this.#held.length === 0) return;
    const pieces = this.#held;
    this.#held = [];
    this.#give({ pieces });
  }

  #paragraph(element: XmlElement): void {
    const properties = childOf(element, 'w:pPr');
    const { pieces, boxes } = piecesOfParagraph(element, statedBy(properties, 'w:pStyle'), this.#context);
    const deleted = endIsDeleted(properties, this.#context.tally);
    const end = this.#context.view === 'as-it-was' ? changedEnd(properties) : null;
    if (this.#context.view === 'as-it-was') this.#letterInserted(pieces, properties);
    if (end?.kind === 'inserted') {
      this.#held.push(...pieces, { text: '', tracked: { kind: 'inserted', value: '\n', ...end.hand } });
    } else if (deleted && this.#context.view === 'accepted') {
      this.#held.push(...pieces);
    } else {
      if (end) pieces.push({ text: '', tracked: { kind: 'deleted-end', value: '', ...end.hand } });
      const words = [...this.#held, ...pieces];
      this.#held = [];
      const place = this.#context.styles.listPlaceOf(properties, this.#numbering);
      const number = place ? this.#numbering.next(place) : '';
      const level = this.#context.styles.headingLevelOf(properties);
      const line = number === '' ? words : [{ text: number, generated: true }, ...words];
      this.#give(level === null ? { pieces: line } : { pieces: line, role: 'heading', level });
    }
    for (const box of boxes) this.#box(box);
  }

  /** An inserted paragraph of a lettered list says so: its letter is what tells it from a paragraph that stands by itself. */
  #letterInserted(pieces: Piece[], properties: XmlElement | undefined): void {
    const [first] = pieces;
    if (!first?.tracked || pieces.some(({ text, tracked }) => text !== '' || tracked?.kind !== 'inserted'))
      return;
    const place = this.#context.styles.listPlaceOf(properties, this.#numbering);
    const number = place ? this.#numbering.first(place) : '';
    if (/^\(?\p{L}/u.test(number)) pieces.unshift({ text: '', tracked: { ...first.tracked, value: number } });
  }

  /** A text box: its paragraphs come after the one that it is anchored in. */
  #box(box: XmlElement): void {
    for (const child of box.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:p') this.#paragraph(child);
      else if (!this.whole.has(child.name)) this.#box(child);
    }
  }

  #give(line: Line): void {
    const cell = this.#rows.at(-1)?.cells.at(-1);
    if (cell) cell.push(line);
    else this.#take(line);
  }

  #endRow(): void {
    const row = this.#rows.pop();
    if (!row || row.deleted) return;
    for (const line of linesOfRow(row.cells)) this.#give(line);
  }
}
