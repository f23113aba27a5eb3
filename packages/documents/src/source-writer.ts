import type { Hint, HintRole, Mark, MarkKind } from '@biennium/core';

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

/** What may stand before the tab that parts it from its text: `1.`, `12 -`, `(a)`, `iv)`, `1)`. */
const MARKER = /^(?:\p{N}{1,4}(?:\s?\p{L}{2,8})?\s?[-.)–—]?|\(?[\p{L}\p{N}]{1,5}\))$/u;

/**
 * Writes the text, marks and hints of a source line by line, folding the white space of its file: runs become one space,
 * or one tab between a number and its text; lines do not begin or end with it, and a line without words is not written.
 */
export class SourceWriter {
  text = '';
  readonly marks: Mark[] = [];
  readonly hints: Hint[] = [];
  #open: OpenMark[] = [];
  #pending = '';
  #lineStart = 0;

  /** The characters of the line being written. */
  get line(): string {
    return this.text.slice(this.#lineStart);
  }

  /** Where the next character will stand, the folded white space before it counted. */
  get at(): number {
    return this.text.length;
  }

  words(said: string): void {
    for (const piece of said.split(/([ \t\r\n]+)/)) {
      if (piece === '') continue;
      if (/^[ \t\r\n]/.test(piece)) this.#space(piece);
      else this.characters(piece);
    }
  }

  #space(run: string): void {
    if (this.text.length === this.#lineStart || this.#pending === '\t') return;
    this.#pending = run.includes('\t') && MARKER.test(this.line) ? '\t' : this.#pending || ' ';
  }

  /** Writes characters as they are. */
  characters(said: string): void {
    if (said === '') return;
    this.text += this.#pending;
    this.#pending = '';
    for (const mark of this.#open) if (mark.start < 0) mark.start = this.text.length;
    this.text += said;
  }

  /** A tab, where something stands before it on the line. */
  tab(): void {
    if (this.text.length > this.#lineStart) this.#pending = '\t';
  }

  open(kind: MarkKind, value?: string): OpenMark {
    const mark: OpenMark = { kind, start: -1, ...(value !== undefined && { value }) };
    this.#open.push(mark);
    return mark;
  }

  close(mark: OpenMark): void {
    this.#open = this.#open.filter((other) => other !== mark);
    if (mark.start >= 0) this.mark(mark.kind, mark.start, this.text.length, mark.value);
  }

  /** Marks characters already written. */
  mark(kind: MarkKind, start: number, end: number, value?: string): void {
    if (start < end) this.marks.push({ kind, start, end, ...(value !== undefined && { value }) });
  }

  /**
   * Ends the line. Its hint may be chosen by the words that it turned out to have; null gives none.
   * Answers whether there was a line to end.
   */
  endLine(hint: LineHint | null | ((line: string) => LineHint | null)): boolean {
    this.#pending = '';
    const { line } = this;
    if (line === '') return false;
    const said = typeof hint === 'function' ? hint(line) : hint;
    if (said) this.hints.push({ ...said, start: this.#lineStart, end: this.text.length });
    const running = this.#open;
    for (const mark of running) {
      if (mark.start >= 0) this.mark(mark.kind, mark.start, this.text.length, mark.value);
      mark.start = -1;
    }
    this.text += '\n';
    this.#lineStart = this.text.length;
    return true;
  }
}
