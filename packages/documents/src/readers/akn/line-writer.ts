import type { Hint, HintRole, Mark, MarkKind } from '@biennium/core';
import { isClauseMarker } from '../../clause-marker.ts';

/** A mark that has been opened; its place is known once characters follow. */
export interface OpenMark {
  readonly kind: MarkKind;
  readonly value?: string;
  start: number;
}

export interface LineHint {
  readonly role: HintRole;
  readonly marker?: string;
  readonly level?: number;
}

/**
 * Writes the text, marks and hints of a source line by line, folding the white space of its file: runs become one space,
 * or one tab between a number and its text; lines do not begin or end with it, and a line without words is not written.
 */
export class LineWriter {
  readonly marks: Mark[] = [];
  readonly hints: Hint[] = [];
  #lines: string[] = [];
  #line = '';
  #lineStart = 0;
  #pending = '';
  #open: OpenMark[] = [];

  /** Where the next line begins, or the current one began. */
  get lineStart(): number {
    return this.#lineStart;
  }

  /** All lines that were ended. */
  get text(): string {
    return this.#lines.join('');
  }

  /** Writes words of the file, their white space folded. */
  words(said: string): void {
    for (const piece of said.split(/([ \t\r\n]+)/)) {
      if (piece === '') continue;
      if (/^[ \t\r\n]/.test(piece)) this.#space(piece);
      else this.characters(piece);
    }
  }

  #space(run: string): void {
    if (this.#line === '' || this.#pending === '\t') return;
    const tab = run.includes('\t') && isClauseMarker(this.#line);
    this.#pending = tab ? '\t' : ' ';
  }

  /** Writes characters as they are. */
  characters(said: string): void {
    if (said === '') return;
    this.#line += this.#pending;
    this.#pending = '';
    const at = this.#lineStart + this.#line.length;
    for (const mark of this.#open) if (mark.start < 0) mark.start = at;
    this.#line += said;
  }

  /** Parts a number from its text. */
  tab(): void {
    if (this.#line !== '') this.#pending = '\t';
  }

  /** Marks what is written from here on, until it is closed. */
  open(kind: MarkKind, value?: string): OpenMark {
    const mark: OpenMark = { kind, start: -1, ...(value !== undefined && { value }) };
    this.#open.push(mark);
    return mark;
  }

  close(mark: OpenMark): void {
    this.#open = this.#open.filter((other) => other !== mark);
    this.#set(mark);
  }

  #set(mark: OpenMark): void {
    const end = this.#lineStart + this.#line.length;
    if (mark.start < 0 || mark.start >= end) return;
    const { kind, start, value } = mark;
    this.marks.push({ kind, start, end, ...(value !== undefined && { value }) });
  }

  /**
   * Ends the line. Its hint may be chosen by the words that it turned out to have; null gives none.
   * Answers the line's words; an empty line is not written.
   */
  endLine(hint: LineHint | null | ((line: string) => LineHint | null)): string {
    const line = this.#line;
    this.#pending = '';
    if (line === '') return line;
    const end = this.#lineStart + line.length;
    const said = typeof hint === 'function' ? hint(line) : hint;
    if (said) this.hints.push({ ...said, start: this.#lineStart, end });
    for (const mark of this.#open) {
      this.#set(mark);
      mark.start = -1;
    }
    this.#lines.push(line, '\n');
    this.#lineStart = end + 1;
    this.#line = '';
    return line;
  }
}
