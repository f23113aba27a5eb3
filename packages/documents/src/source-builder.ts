import type { Hint, HintRole, Mark, MarkKind, SourceFormat, SourceText } from '@biennium/core';
import { BoundReached, counted } from './bounds.ts';
import type { Limits } from './limits.ts';

/** Marks in the order that {@link SourceText} promises: by start, the longer first. Empty ones are left out. */
export function sortedMarks(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.end > mark.start).sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Writes a {@link SourceText} of one line per paragraph: words are added in their order, marks lie over stretches of
 * them, and a line may be closed with a role.
 */
export class SourceBuilder {
  readonly #limits: Limits;
  readonly #pieces: string[] = [];
  readonly #marks: Mark[] = [];
  readonly #hints: Hint[] = [];
  #length = 0;
  #lineStart = 0;
  #last = '';

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** The place where the next word will stand. */
  get at(): number {
    return this.#length;
  }

  /** Whether nothing stands on the line that is being written. */
  get lineIsEmpty(): boolean {
    return this.#length === this.#lineStart;
  }

  /** The last character written, or an empty string. */
  get last(): string {
    return this.#last;
  }

  /** @throws BoundReached when the text grows beyond the limit. */
  words(text: string): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#length += text.length;
    this.#last = text[text.length - 1] as string;
    if (this.#length > this.#limits.textCharacters) {
      throw new BoundReached(
        'document/too-large',
        `The file holds more than ${counted(this.#limits.textCharacters)} characters, the most that is read.`,
      );
    }
  }

  /** Lays a mark over what was written since `start`. */
  mark(kind: MarkKind, start: number, value?: string): void {
    if (start === this.#length) return;
    const last = this.#marks.at(-1);
    const mark = { kind, start, end: this.#length };
    if (
      last &&
      last.kind === kind &&
      last.end === start &&
      last.value === value &&
      kind !== 'note-reference'
    ) {
      this.#marks[this.#marks.length - 1] = { ...last, end: this.#length };
      return;
    }
    this.#marks.push(value === undefined ? mark : { ...mark, value });
  }

  /** Ends the line; a role says what the format knows about it. */
  endLine(role?: HintRole, detail: { readonly marker?: string; readonly level?: number } = {}): void {
    if (role && this.#length > this.#lineStart) {
      const last = this.#hints.at(-1);
      const joins = role === 'note' && last?.role === 'note' && last.marker === detail.marker;
      if (joins && last.end === this.#lineStart - 1) {
        this.#hints[this.#hints.length - 1] = { ...last, end: this.#length };
      } else {
        this.#hints.push({ role, ...detail, start: this.#lineStart, end: this.#length });
      }
    }
    this.words('\n');
    this.#lineStart = this.#length;
  }

  source(format: SourceFormat, language: string | null): SourceText {
    return {
      format,
      text: this.#pieces.join(''),
      layout: 'paragraphs',
      marks: sortedMarks(this.#marks),
      hints: this.#hints,
      language,
    };
  }
}
