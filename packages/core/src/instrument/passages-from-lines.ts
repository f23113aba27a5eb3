import type { Line } from '../lines/line.ts';
import { datesInText } from '../text/dates.ts';
import { markRanges, marksOfKind } from '../text/mark-ranges.ts';
import { type PlacedText, slicePlaced, spansOf } from '../text/placed-text.ts';
import type { HintRole, Mark, SourceText } from '../text/source-text.ts';
import { DOCUMENT_SYMBOL } from './constructs/document-symbol.ts';
import { isEnactingFormula, leadingFormula } from './constructs/enacting-formula.ts';
import { furnitureKind } from './constructs/furniture.ts';
import { matterKind } from './constructs/matter.ts';
import { type NoteStart, noteStart } from './constructs/note-start.ts';
import { type OperativeNumber, operativeNumber } from './constructs/operative-number.ts';
import { labelReadings, subparagraphMarker } from './constructs/subparagraph-marker.ts';
import type { MatterKind } from './instrument.ts';
import { joinerOf, type Layout, layoutOfLines, runsOn } from './layout.ts';
import { openingPhraseFinder } from './opening-phrases/finders.ts';
import type { OpeningPhrase } from './opening-phrases/opening-phrase.ts';
import { PART_LETTER } from './parts.ts';
import { isCompleteText, Passage, type PassageRole } from './passage.ts';

/** Where in the instrument the reading stands. */
type State = 'front' | 'preamble' | 'operative' | 'closing' | 'annex';

/** A heading is a short line that closes with no punctuation. */
const LONGEST_HEADING = 160;
/** A line of the masthead that runs on is no longer than this. */
const LONGEST_FRONT = 4000;
/** How far ahead of a heading the paragraph that it heads may stand, in lines. */
const HEADING_REACH = 8;

const ANNEX =
  /^(?:annex|annexe|appendix|appendice|enclosure|المرفق|التذييل)(?:\s+(?:[ivxl]{1,6}|\d{1,2}|[a-z]|الأول|الثاني|الثالث))?\.?$/i;
/** "79/9. Cooperation …": the resolution's number before its title. */
const NUMBERED_TITLE = /^(?:ES-|S-)?\d{1,3}\/\d{1,4}(?:\s?[A-Z])?\s?[.:–-]\s/;
/** The end of the line that names the sponsors, where the names stand on the line before. */
const SPONSORS_END =
  /^(?:revised\s)?draft (?:resolution|decision)\*{0,3}$|^projet de (?:résolution|décision)\*{0,3}$|^مشروع (?:قرار|مقرر)\*{0,3}$/i;
/** "At its 39th plenary meeting, on 18 November 2024, the General Assembly … decided": a decision names its organ in its first sentence. */
const DECISION = /^(?:at its .{1,80}meeting|[àa] sa .{1,80}s[ée]ance|في جلستها|قررت)/iu;
const CORRIGENDUM = /^(?:corrigendum|corrigenda|rectificatif|تصويب)$/i;
const STATEMENT =
  /made the following statement on behalf of the (?:security )?council|a fait (?:au nom du conseil )?la d[ée]claration suivante|أدلى .*بالبيان التالي/i;

/**
 * The passages of one instrument from its lines: paragraphs are put together from hard-wrapped lines, pages and notes between
 * their halves are taken out, and each passage has its role (rules I1–I9).
 *
 * It reads forward once. What a line is depends on its form, on what is open before it, and, where the form leaves a choice,
 * on whether the instrument goes on behind it.
 */
export function passagesFromLines(source: SourceText, lines: readonly Line[], language: string): Passage[] {
  return new Reading(source, lines, language).passages();
}

class Reading {
  private readonly layout: Layout;
  private readonly opening: (text: string) => OpeningPhrase | null;
  private readonly italics: readonly Mark[];
  private readonly superscripts: readonly Mark[];
  /** The first number that an operative paragraph bears. */
  private readonly firstNumber: number | null;
  /** For each number of an operative paragraph, the index of the last line that it opens. */
  private readonly lastLineOf: ReadonlyMap<number, number>;
  /** How often a line stands at the head of a page, figures aside. */
  private readonly pageHeads = new Map<string, number>();
  private readonly formulaAt: number;
  private readonly found: Passage[] = [];

  private state: State = 'front';
  /** The paragraph, subparagraph, heading, … that the next line may go on with. */
  private open: Passage | null = null;
  /** The note that the next line may go on with. */
  private openNote: Passage | null = null;
  private lastNumber = 0;
  private lastNote = 0;
  /** Whether a page break, a note or page furniture stands between the open passage and the line at hand. */
  private torn = false;
  private afterRule = false;
  /** Labels of the list levels that are open, outermost first. */
  private levels: string[] = [];

  /** The words of the front matter, once it has been read. */
  private front: string | null = null;
  private readonly lines: readonly Line[];

  constructor(source: SourceText, lines: readonly Line[], language: string) {
    this.lines = lines;
    this.layout = layoutOfLines(source, lines);
    this.opening = remembering(openingPhraseFinder(language));
    this.italics = marksOfKind(source, 'italic');
    this.superscripts = marksOfKind(source, 'superscript', 'note-reference');
    this.formulaAt = lines.findIndex(
      (line) =>
        !isFurniture(line) && (isEnactingFormula(line.words.text) || leadingFormula(line.words.text) > 0),
    );
    const numbered = lines.flatMap((line, index): [number, number][] => {
      const number = operativeNumber(line.words.text);
      return number && this.opensAfter(line, number.length) ? [[number.value, index]] : [];
    });
    this.firstNumber = numbered[0]?.[0] ?? null;
    this.lastLineOf = new Map(numbered);
    for (const line of lines) {
      if (!line.pageBreak) continue;
      const head = masked(line.words.text);
      this.pageHeads.set(head, (this.pageHeads.get(head) ?? 0) + 1);
    }
  }

  passages(): Passage[] {
    for (const [index, line] of this.lines.entries()) this.read(line, index);
    return this.found;
  }

  private read(line: Line, index: number): void {
    const { text } = line.words;
    if (line.pageBreak || line.blankBefore >= 3) this.torn = true;
    if (line.hint && this.readGiven(line, line.hint.role)) return;

    const furniture = furnitureKind(text);
    if (furniture && !(furniture === 'page-number' && this.isInSentence(line))) {
      this.add('furniture', line, { matter: furniture });
      this.torn = true;
      this.afterRule = furniture === 'rule';
      return;
    }
    if (this.state !== 'front' && this.isPageHead(line)) {
      this.add('furniture', line, { matter: 'running-header' });
      this.torn = true;
      return;
    }
    const note = this.noteHere(line);
    if (note) {
      this.startNote(line, note);
      return;
    }
    if (this.openNote) {
      if (this.continuesNote(line)) {
        this.openNote.extend(line);
        return;
      }
      this.openNote = null;
    }
    this.afterRule = false;
    this.readBody(line, index);
    this.torn = false;
  }

  /** A figure alone on a line that goes on with a sentence: the year of a date, the number of a paragraph. */
  private isInSentence(line: Line): boolean {
    if (this.openNote && line.blankBefore === 0) return true;
    const { open } = this;
    return (
      open !== null &&
      !open.isComplete &&
      runsOn(this.layout, open.lastLine, line) &&
      /^(?:19|20)\d\d$/.test(line.words.text)
    );
  }

  /** The symbol, the title or both again, at the head of a page. */
  private isPageHead(line: Line): boolean {
    const { text } = line.words;
    if (text.length > 300 || (line.blankBefore === 0 && !line.pageBreak && !this.torn)) return false;
    const bare = text.replace(DOCUMENT_SYMBOL, '').trim();
    if (bare === text)
      return (
        line.pageBreak &&
        ((this.pageHeads.get(masked(text)) ?? 0) > 1 || this.frontWords().split('\n').includes(text))
      );
    return bare === '' || (bare.length > 12 && this.frontWords().includes(bare));
  }

  private frontWords(): string {
    this.front ??= this.found
      .filter((passage) => passage.role === 'front')
      .map((passage) => passage.words.text)
      .join('\n');
    return this.front;
  }

  // ---- what the format itself says ----------------------------------------------------------------------------------

  /** Reads a line by its hint; `false` where the hint leaves the part to be found. */
  private readGiven(line: Line, role: HintRole): boolean {
    const { text } = line.words;
    const again = this.found.at(-1);
    if (role === 'header' || role === 'footer') {
      this.add('furniture', line, { matter: furnitureKind(text) ?? 'running-header' });
      this.torn = true;
      return true;
    }
    if (role === 'note') {
      if (this.openNote?.given && this.openNote.lastLine.hint === line.hint) this.openNote.extend(line);
      else this.startGivenNote(line);
      return true;
    }
    if (again?.given && again.lastLine.hint === line.hint && again.role !== 'furniture') {
      again.extend(line);
      return true;
    }
    switch (role) {
      case 'formula':
        this.state = 'preamble';
        this.add('formula', line, { given: true });
        break;
      case 'title':
        this.add('front', line, { matter: 'title', given: true });
        break;
      case 'front':
        this.add('front', line, { matter: matterKind(text) ?? 'other', given: true });
        break;
      case 'closing':
        this.state = 'closing';
        this.add('closing', line, { matter: matterKind(text) ?? 'other', given: true });
        break;
      case 'preambular':
        this.state = 'preamble';
        this.open = this.add('preambular', line, { given: true });
        break;
      case 'operative': {
        this.state = 'operative';
        const number = operativeNumber(text);
        if (number) this.startOperative(line, number, true);
        else this.open = this.add('operative', line, { given: true });
        break;
      }
      case 'subparagraph': {
        if (!this.hasParagraph()) {
          this.add('unplaced', line, { given: true });
          break;
        }
        const marker = subparagraphMarker(text, true);
        this.open = marker
          ? this.add('subparagraph', line, {
              label: marker.marker,
              cut: marker.length,
              level: line.hint?.level ?? 0,
              given: true,
            })
          : this.add('wrap-up', line, { given: true });
        break;
      }
      case 'wrap-up':
        this.open = this.add(this.hasParagraph() ? 'wrap-up' : 'unplaced', line, {
          given: true,
          level: line.hint?.level ?? 0,
        });
        break;
      case 'annex':
        this.startAnnex(line, true);
        break;
      case 'heading':
        return this.readGivenHeading(line);
    }
    return true;
  }

  private hasParagraph(): boolean {
    return this.found.some((passage) => passage.role === 'preambular' || passage.role === 'operative');
  }

  private readGivenHeading(line: Line): boolean {
    const { text } = line.words;
    if (this.state === 'front' || isEnactingFormula(text) || operativeNumber(text) || this.opening(text))
      return false;
    if (ANNEX.test(text) || this.state === 'annex') {
      this.startAnnex(line, true);
      return true;
    }
    if (this.state === 'closing') return false;
    this.add('heading', line, { level: line.hint?.level ?? 1, given: true });
    this.open = null;
    return true;
  }

  private startGivenNote(line: Line): void {
    const start = noteStart(line.words.text);
    const marker = line.hint?.marker ?? start?.marker ?? '';
    const cut = start && start.marker === marker ? start.length : 0;
    this.openNote = this.add('note', line, { label: marker, cut, given: true });
    if (/^\d+$/.test(marker)) this.lastNote = Number(marker);
    this.torn = true;
  }

  // ---- notes --------------------------------------------------------------------------------------------------------

  private noteHere(line: Line): NoteStart | null {
    const { text } = line.words;
    const start = noteStart(text);
    if (start?.strength === 'sure') return this.state === 'front' && this.formulaAt < 0 ? null : start;
    const raised = this.raisedNote(line);
    if (raised) return raised;
    if (!start || this.state === 'front' || isDated(text)) return null;
    const inOrder = Number(start.marker) === this.lastNote + 1;
    if (this.afterNumeral(text)) return null;
    if (this.afterRule) return inOrder || this.openNote !== null || this.lastNote === 0 ? start : null;
    if (this.state === 'closing')
      return inOrder || (this.lastNote === 0 && this.isCalled(start.marker)) ? start : null;
    if (this.openNote && line.blankBefore === 0) return inOrder ? start : null;
    if (line.blankBefore === 0 && !line.pageBreak) return null;
    const cut = text.slice(start.length);
    const bare = /^\d+\s/.test(text) || text.startsWith('(') || text.startsWith('[');
    if (!inOrder || !bare || !/^[\p{Lu}\p{Lo}“"«]/u.test(cut)) return null;
    return this.isCalled(start.marker) ? start : null;
  }

  /** A note whose marker the format sets as a superscript at the start of the line. */
  private raisedNote(line: Line): NoteStart | null {
    const first = markRanges(slicePlaced(line.words, 0, 6), this.superscripts)[0];
    if (first?.start !== 0) return null;
    const marker = line.words.text
      .slice(0, first.end)
      .trim()
      .replace(/[()[\]]/g, '');
    if (!/^(?:\d{1,3}|\*{1,5}|[a-z])$/.test(marker) || first.end >= line.words.text.length) return null;
    const rest = line.words.text.slice(first.end);
    return { marker, length: first.end + (rest.length - rest.trimStart().length), strength: 'sure' };
  }

  /** Whether the words read so far call a note with this marker. */
  private isCalled(marker: string): boolean {
    const call = new RegExp(
      `(?:[\\p{L}\\p{P}\\d]${marker.replace(/[*]/g, '\\$&')}|[([]${marker}[)\\]])(?!\\d)`,
      'u',
    );
    for (let index = this.found.length - 1; index >= 0 && index > this.found.length - 40; index--) {
      const passage = this.found[index] as Passage;
      if (passage.role !== 'note' && passage.role !== 'furniture' && call.test(passage.words.text))
        return true;
    }
    return false;
  }

  private afterNumeral(text: string): boolean {
    return (
      /^\d+\.(?:\s|$)/.test(text) &&
      this.openNote !== null &&
      /(?:para|paras|No|Nos|sect|chap|art|vol|p|pp|n[o°]|الفقرة)\.?$/.test(this.openNote.tail)
    );
  }

  private startNote(line: Line, start: NoteStart): void {
    this.openNote = this.add('note', line, { label: start.marker, cut: start.length });
    if (/^\d+$/.test(start.marker)) this.lastNote = Number(start.marker);
    this.torn = true;
  }

  private continuesNote(line: Line): boolean {
    if (this.openNote?.given || line.blankBefore > 0 || line.pageBreak || this.layout.kind === 'paragraphs')
      return false;
    const { text } = line.words;
    if (this.layout.kind === 'long' && (this.openNote as Passage).isComplete) return false;
    if (isEnactingFormula(text) || this.expected(operativeNumber(text), line)) return false;
    const opens =
      this.opening(text) !== null && (line.indent > 0 || this.open === null || this.open.isComplete);
    return !(opens && (this.openNote as Passage).isComplete);
  }

  // ---- front, preamble, operative part, closing ---------------------------------------------------------------------

  private readBody(line: Line, index: number): void {
    const { text } = line.words;
    if (isEnactingFormula(text) && this.state !== 'annex') {
      this.add('formula', line, {});
      this.state = 'preamble';
      this.open = null;
      return;
    }
    const formula = this.state === 'front' ? leadingFormula(text) : 0;
    if (formula > 0) {
      this.add('formula', line, { to: text.slice(0, formula).trimEnd().length });
      this.state = 'preamble';
      this.open = this.add('preambular', line, { cut: formula });
      return;
    }
    switch (this.state) {
      case 'front':
        this.readFront(line, index);
        break;
      case 'preamble':
      case 'operative':
        this.readParagraph(line, index);
        break;
      case 'closing':
        this.readClosing(line, index);
        break;
      case 'annex':
        this.readAnnex(line);
        break;
    }
  }

  private readFront(line: Line, index: number): void {
    const { text } = line.words;
    const kind = matterKind(text);
    if (this.formulaAt < 0 && kind === null && this.beginsWithoutFormula(line, index)) {
      this.state = 'preamble';
      this.open = null;
      this.readParagraph(line, index);
      return;
    }
    const last = this.found.at(-1);
    if (this.formulaAt < 0 && DECISION.test(this.wholeText(index))) {
      this.state = 'operative';
      this.open = this.add('operative', line, {});
      return;
    }
    const goesOn =
      last?.role === 'front' &&
      last === this.open &&
      runsOn(this.layout, last.lastLine, line) &&
      line.indent <= last.lastLine.indent &&
      !last.tail.endsWith(']') &&
      last.length < LONGEST_FRONT &&
      !NUMBERED_TITLE.test(text);
    // The names of many sponsors run over lines of any width: "… Yemen and Zambia: draft resolution".
    const sponsors =
      last?.role === 'front' &&
      last === this.open &&
      last.matter === 'other' &&
      /(?:[,،:]|\sand|\set)$/.test(last.tail) &&
      last.length < LONGEST_FRONT;
    if (sponsors && (kind === 'sponsors' || (kind === null && SPONSORS_END.test(text)))) {
      last.extend(line);
      last.matter = 'sponsors';
      return;
    }
    if (
      goesOn &&
      (kind === null || kind === 'date') &&
      ['other', 'agenda-item', 'sponsors', 'adoption', 'procedure'].includes((last as Passage).matter)
    ) {
      (last as Passage).extend(line);
      (last as Passage).matter = matterKind((last as Passage).words.text) ?? (last as Passage).matter;
      return;
    }
    const statement = STATEMENT.test(text);
    this.open = this.add('front', line, {
      matter: statement ? 'adoption' : (kind ?? (PART_LETTER.test(text) ? 'part' : 'other')),
    });
    if (statement || CORRIGENDUM.test(text)) {
      this.state = 'operative';
      this.open = null;
    }
  }

  /** Where no organ is named, the first opening phrase or the number 1 opens the text. */
  private beginsWithoutFormula(line: Line, index: number): boolean {
    const { text } = line.words;
    const number = operativeNumber(text);
    if (number) return number.value === 1 && this.opensAfter(line, number.length);
    if (this.opening(text) === null) return false;
    // A title may begin with a participle too ("Strengthening of the coordination …"): a paragraph closes with punctuation.
    const whole = this.wholeText(index);
    return (
      whole.length >= LONGEST_HEADING ||
      (whole.length > 40 && /[,;:،؛.]\s?(?:[⁰¹²³⁴-⁹]+|\d{1,2})?$/.test(whole))
    );
  }

  /** The words of the lines that run on from a line, as one. */
  private wholeText(index: number): string {
    let { text } = (this.lines[index] as Line).words;
    for (let at = index + 1; at < this.lines.length && text.length < LONGEST_HEADING; at++) {
      const line = this.lines[at] as Line;
      if (isFurniture(line) || !runsOn(this.layout, this.lines[at - 1] as Line, line)) break;
      text += joinerOf(text, line.words.text) + line.words.text;
    }
    return text;
  }

  private readParagraph(line: Line, index: number): void {
    const { text } = line.words;
    const number = operativeNumber(text);
    if (number && this.expected(number, line)) {
      this.startOperative(line, number, false);
      return;
    }
    if (this.readSubparagraph(line)) return;
    const open = this.open;
    if (open && runsOn(this.layout, open.lastLine, line) && !this.breaks(open, line)) {
      open.extend(line);
      return;
    }
    const complete = open === null || open.role === 'heading' || open.isComplete;
    if (complete && this.state === 'operative' && ANNEX.test(text)) {
      this.startAnnex(line, false);
      return;
    }
    const matter = matterKind(text);
    if (
      complete &&
      this.state === 'operative' &&
      (matter === 'meeting' || (matter === 'date' && endsText(open)))
    ) {
      this.state = 'closing';
      this.readClosing(line, index);
      return;
    }
    if (complete && this.isHeading(line, index)) {
      this.open = this.add('heading', line, { level: 1 });
      return;
    }
    const opening = this.openingOf(line);
    if (opening && (complete || this.italicStart(line))) {
      if (this.startUnnumbered(line, index, opening)) return;
    }
    if (open === null || open.role === 'heading') {
      this.open = this.add(this.state === 'operative' ? 'operative' : 'preambular', line, {});
      return;
    }
    if (!complete) {
      open.extend(line);
      return;
    }
    this.readAfterComplete(line, index, open);
  }

  /** A new paragraph without a number, where its opening phrase and the part agree. */
  private startUnnumbered(line: Line, index: number, opening: OpeningPhrase): boolean {
    const more = this.operativeBehind(index);
    if (opening.part === 'preambular') {
      // Within the operative part a participle opens a second preambular part only where operative paragraphs follow.
      if (this.state === 'operative' && this.lastNumber > 0 && !more && !this.opensSection()) return false;
      this.open = this.add('preambular', line, {});
      this.levels = [];
      return true;
    }
    if (more && this.state === 'preamble') return false;
    if (this.state === 'operative' && this.lastNumber > 0) return false;
    this.state = 'operative';
    this.open = this.add('operative', line, {});
    this.levels = [];
    return true;
  }

  /** A line behind a passage that is complete, and that nothing in its own form explains. */
  private readAfterComplete(line: Line, index: number, open: Passage): void {
    const { text } = line.words;
    const small = /^[\p{Ll}]/u.test(text);
    // A list item closes with a semicolon: behind one, a page break tears nothing.
    if (small && open.role === 'subparagraph' && (!this.torn || /;\S{0,4}$/.test(open.tail))) {
      this.open = this.add('wrap-up', line, {});
      this.levels = [];
      return;
    }
    if (small) {
      open.extend(line);
      return;
    }
    if (this.state === 'preamble') {
      if (this.torn) open.extend(line);
      else this.open = this.add('preambular', line, {});
      return;
    }
    if (this.lastNumber === 0 && open.role === 'operative') {
      if (
        endsText(open) &&
        (matterKind(text) !== null || (this.layout.kind === 'wrapped' && text.length < 60))
      )
        this.beginClosing(line, index);
      else this.open = this.add('operative', line, {});
      return;
    }
    const goesOn = this.operativeBehind(index) || (/,\S{0,4}$/.test(open.tail) && matterKind(text) === null);
    if (this.torn && goesOn && !endsText(open)) {
      open.extend(line);
      return;
    }
    if (this.operativeBehind(index)) {
      this.add('unplaced', line, {});
      return;
    }
    this.beginClosing(line, index);
  }

  private beginClosing(line: Line, index: number): void {
    this.state = 'closing';
    this.readClosing(line, index);
  }

  private readClosing(line: Line, index: number): void {
    const { text } = line.words;
    if (ANNEX.test(text)) {
      this.startAnnex(line, false);
      return;
    }
    const number = operativeNumber(text);
    if (number && number.value === this.lastNumber + 1 && this.opensAfter(line, number.length)) {
      this.state = 'operative';
      this.readParagraph(line, index);
      return;
    }
    const kind = matterKind(text);
    this.open = kind === null ? this.add('unplaced', line, {}) : this.add('closing', line, { matter: kind });
  }

  // ---- annexes ------------------------------------------------------------------------------------------------------

  private startAnnex(line: Line, given: boolean): void {
    const { text } = line.words;
    this.state = 'annex';
    this.open = this.add(ANNEX.test(text) ? 'annex-label' : 'annex', line, { given });
  }

  private readAnnex(line: Line): void {
    const { text } = line.words;
    const open = this.open;
    if (ANNEX.test(text)) this.startAnnex(line, false);
    else if (
      open?.role === 'annex' &&
      (runsOn(this.layout, open.lastLine, line) || (this.torn && !open.isComplete && /^\p{Ll}/u.test(text)))
    )
      open.extend(line);
    else this.open = this.add('annex', line, {});
  }

  // ---- operative paragraphs and lists -------------------------------------------------------------------------------

  /** Whether a number at the start of a line can be the next operative paragraph's. */
  private expected(number: OperativeNumber | null, line: Line): boolean {
    if (!number || (this.state !== 'preamble' && this.state !== 'operative')) return false;
    const wraps =
      this.open !== null && runsOn(this.layout, this.open.lastLine, line) && !this.open.isComplete;
    if (wraps) return false;
    const opens = this.opensAfter(line, number.length);
    if (number.value === this.lastNumber + 1)
      return this.lastNumber > 0 || opens || this.state === 'preamble' || this.open === null;
    if (number.number !== String(number.value)) return number.value >= this.lastNumber;
    if (!opens) return false;
    if (this.lastNumber === 0) return this.firstNumber === number.value;
    if (number.value === this.lastNumber) return this.open === null || this.open.isComplete;
    if (number.value === 1) return this.opensSection();
    return number.value > this.lastNumber && number.value <= this.lastNumber + 5;
  }

  /** Whether a section of the operative part begins: a heading, or the preamble behind one, was read last. */
  private opensSection(): boolean {
    return this.open?.role === 'heading' || this.open?.role === 'preambular';
  }

  private startOperative(line: Line, number: OperativeNumber, given: boolean): void {
    this.state = 'operative';
    this.lastNumber = number.value;
    this.levels = [];
    this.open = this.add('operative', line, { label: number.number, cut: number.length, given });
  }

  private readSubparagraph(line: Line): boolean {
    const open = this.open;
    if (
      !open ||
      (open.role !== 'operative' &&
        open.role !== 'preambular' &&
        open.role !== 'subparagraph' &&
        open.role !== 'wrap-up')
    )
      return false;
    const inList = this.levels.length > 0 || /:["”’]?[⁰¹²³⁴-⁹\d*]*$/.test(open.tail);
    const marker = subparagraphMarker(line.words.text, inList);
    if (!marker || marker.length >= line.words.text.length) return false;
    const level = this.listLevel(marker.label, /:/.test(open.tail.slice(-4)));
    if (level < 0) return false;
    const mayStand = /[,;:.،؛]["”]?[⁰¹²³⁴-⁹\d*]*(?:\s(?:and|or|et|ou))?$|\s(?:and|or|et|ou)$/.test(open.tail);
    if (runsOn(this.layout, open.lastLine, line) && !mayStand) return false;
    if (!mayStand && !inList && this.torn) return false;
    this.levels = [...this.levels.slice(0, level), marker.label];
    this.open = this.add('subparagraph', line, {
      label: marker.marker,
      cut: marker.length,
      level: level + 1,
    });
    return true;
  }

  /** The list level (from 0) that a label belongs to: it goes on with an open level, or opens the next; -1 for neither. */
  private listLevel(label: string, afterColon: boolean): number {
    const readings = labelReadings(label);
    const opens = readings.some((reading) => reading.place === 1);
    if (afterColon && opens && this.levels.length < 4) return this.levels.length;
    for (let level = this.levels.length - 1; level >= 0; level--) {
      const before = labelReadings(this.levels[level] as string);
      const follows = readings.some((reading) =>
        before.some(
          (last) =>
            last.family === reading.family &&
            (reading.family === 'bullet' || reading.place === last.place + 1),
        ),
      );
      if (follows) return level;
    }
    return opens && this.levels.length < 4 ? this.levels.length : -1;
  }

  // ---- questions ----------------------------------------------------------------------------------------------------

  /** Within a wrapped paragraph, the signs that a line begins a new one all the same. */
  private breaks(open: Passage, line: Line): boolean {
    if (!open.isComplete) return false;
    if (matterKind(line.words.text) === 'meeting' && endsText(open)) return true;
    return this.openingOf(line) !== null && (line.indent > open.lastLine.indent || !this.layout.separated);
  }

  private openingOf(line: Line): OpeningPhrase | null {
    return this.opening(line.words.text);
  }

  private italicStart(line: Line): boolean {
    return markRanges(slicePlaced(line.words, 0, 3), this.italics)[0]?.start === 0;
  }

  /** Whether an opening phrase, or italics, stand behind a number. */
  private opensAfter(line: Line, length: number): boolean {
    const rest: PlacedText = slicePlaced(line.words, length);
    if (rest.text === '') return false;
    return (
      this.opening(rest.text) !== null ||
      markRanges(slicePlaced(rest, 0, 3), this.italics)[0]?.start === 0 ||
      /^[“"«[]?\p{Lu}\p{Ll}+s\b/u.test(rest.text)
    );
  }

  /** Whether the next operative paragraph stands behind a line. */
  private operativeBehind(index: number): boolean {
    return (this.lastLineOf.get(this.lastNumber + 1) ?? -1) > index;
  }

  /** A short line without closing punctuation, with the next paragraph, or another heading and then it, right behind. */
  private isHeading(line: Line, index: number): boolean {
    if (!this.looksLikeHeading(index)) return false;
    if (this.state === 'operative' && this.open && endsText(this.open) && !this.operativeBehind(index))
      return false;
    let last = line;
    for (let at = index + 1; at < this.lines.length && at <= index + HEADING_REACH; at++) {
      const next = this.lines[at] as Line;
      if (
        isFurniture(next) ||
        noteStart(next.words.text)?.strength === 'sure' ||
        runsOn(this.layout, last, next)
      ) {
        last = next;
        continue;
      }
      const number = operativeNumber(next.words.text);
      if (number && this.opensAfter(next, number.length)) return true;
      if (!this.looksLikeHeading(at)) return this.opening(next.words.text) !== null;
      last = next;
    }
    return false;
  }

  private looksLikeHeading(index: number): boolean {
    const text = this.wholeText(index);
    if (text.length >= LONGEST_HEADING || /^\p{Ll}/u.test(text)) return false;
    return /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.?$/.test(text) || !isCompleteText(text);
  }

  private add(
    role: PassageRole,
    line: Line,
    options: {
      matter?: MatterKind;
      label?: string;
      cut?: number;
      to?: number;
      level?: number;
      given?: boolean;
    },
  ): Passage {
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
    if (role !== 'note' && role !== 'furniture') this.openNote = null;
    return passage;
  }
}

/** The same questions are asked of a line more than once: the answers are kept. */
function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    answers.set(text, found);
    return found;
  };
}

function endsText(open: Passage | null): boolean {
  return open?.endsSentence ?? false;
}

/** Figures count pages: the same head with another number is the same. */
function masked(text: string): string {
  return text.replace(/\d+/g, '#');
}

function isFurniture(line: Line): boolean {
  return (
    line.hint?.role === 'header' || line.hint?.role === 'footer' || furnitureKind(line.words.text) !== null
  );
}

/** A line that begins with a date begins with no note: "10 September 2015". */
function isDated(text: string): boolean {
  return datesInText(text.slice(0, 60))[0]?.start === 0;
}
