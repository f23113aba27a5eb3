import type { Line } from '../../lines/line.ts';
import { marksOfKind } from '../../text/mark-ranges.ts';
import { slicePlaced, spansOf } from '../../text/placed-text.ts';
import type { Mark, SourceText } from '../../text/source-text.ts';
import type { MatterKind } from '../instrument.ts';
import { type Layout, layoutOfLines, runsOn } from '../layout.ts';
import { LinesAhead } from './lines-ahead.ts';
import { Openings } from './openings.ts';
import type { FrontWords } from './page-heads.ts';
import { PageHeads } from './page-heads.ts';
import { Passage, type PassageRole } from './passage.ts';

/** Where in the instrument the reading stands. */
export type Stage = 'front' | 'preamble' | 'operative' | 'closing' | 'annex';

/** What is said of a passage besides its role and its first line. */
export interface PassageOptions {
  readonly matter?: MatterKind;
  readonly label?: string;
  /** Code units of the line that number or marker take. */
  readonly cut?: number;
  /** Where the words end that belong to it, where not the whole line does. */
  readonly to?: number;
  readonly level?: number;
  readonly given?: boolean;
}

/** No more of the front is compared with the heads of pages, in UTF-16 code units. */
const LONGEST_FRONT = 20_000;

/**
 * One reading of the lines of an instrument, forward and once: the passages found so far, what of them is still open, and what
 * can be asked about the lines ahead. The files beside it say what each kind of line is.
 */
export class Reading {
  readonly layout: Layout;
  readonly openings: Openings;
  readonly ahead: LinesAhead;
  readonly pageHeads: PageHeads;
  readonly superscripts: readonly Mark[];
  readonly found: Passage[] = [];

  stage: Stage = 'front';
  /** Index of the line at hand. */
  at = 0;
  /** The paragraph, subparagraph, heading, … that the next line may go on with. */
  open: Passage | null = null;
  /** The note that the next line may go on with. */
  openNote: Passage | null = null;
  /** The value of the last operative number. */
  lastNumber = 0;
  /** Numbers before it that no operative paragraph has had. */
  readonly leftOut = new Set<number>();
  /** The figure of the last note that has one. */
  lastNote = 0;
  /** Whether a page break, a note or page furniture stands between the open passage and the line at hand. */
  torn = false;
  /** Whether the line before is a rule, as it stands over notes. */
  afterRule = false;
  /** Labels of the list levels that are open, outermost first. */
  levels: readonly string[] = [];
  /** Whether a paragraph has begun that subparagraphs may belong to. */
  hasParagraph = false;

  private front: FrontWords | null = null;

  constructor(source: SourceText, lines: readonly Line[], language: string) {
    this.layout = layoutOfLines(source, lines);
    this.openings = new Openings(source, language);
    this.ahead = new LinesAhead(lines, this.layout, this.openings);
    this.pageHeads = new PageHeads(lines);
    this.superscripts = marksOfKind(source, 'superscript', 'note-reference');
  }

  /** Takes a passage in that begins with a line, and that no line goes on with but by the format's word. */
  add(role: PassageRole, line: Line, options: PassageOptions = {}): Passage {
    const cut = options.cut ?? 0;
    const passage = new Passage({
      role,
      words: slicePlaced(line.words, cut, options.to),
      label: options.label ?? null,
      labelSpans: cut > 0 ? spansOf(line.words, 0, cut) : [],
      matter: options.matter ?? 'other',
      level: options.level ?? 0,
      line,
      given: options.given ?? false,
    });
    this.found.push(passage);
    if (role === 'preambular' || role === 'operative') this.hasParagraph = true;
    if (role !== 'note' && role !== 'furniture') this.openNote = null;
    return passage;
  }

  /** Takes a passage in that the next lines may go on with. */
  begin(role: PassageRole, line: Line, options: PassageOptions = {}): void {
    this.open = this.add(role, line, options);
  }

  /** Goes on in another part of the instrument: the line at hand is to be read there. */
  turnTo(stage: Stage): false {
    this.stage = stage;
    return false;
  }

  /** Whether a line runs on from the open passage, by the layout alone. */
  runsOnFromOpen(line: Line): boolean {
    return this.open !== null && runsOn(this.layout, this.open.lastLine, line);
  }

  /** Whether the open passage closes a sentence. */
  get closesSentence(): boolean {
    return this.open?.endsSentence ?? false;
  }

  /** Whether the next operative paragraph stands behind the line at hand. */
  get goesOnBehind(): boolean {
    return this.ahead.isNumberBehind(this.lastNumber + 1, this.at);
  }

  /** Whether a section of the operative part begins: a heading, or the preamble behind one, was read last. */
  get opensSection(): boolean {
    return this.open?.role === 'heading' || this.open?.role === 'preambular';
  }

  /** The words of the masthead, as they stand when they are first asked for: behind it. */
  get frontWords(): FrontWords {
    if (this.front) return this.front;
    const texts = this.found.filter((passage) => passage.role === 'front').map((passage) => passage.text);
    this.front = { passages: new Set(texts), all: texts.join('\n').slice(0, LONGEST_FRONT) };
    return this.front;
  }
}
