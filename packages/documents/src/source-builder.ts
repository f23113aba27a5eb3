import type { Hint, HintRole, Mark, MarkKind, SourceFormat, SourceText } from '@biennium/core';
import { BoundReached, counted } from './bounds.ts';
import type { Limits } from './limits.ts';

/**
 * Marks in the order that {@link SourceText} promises: by start, the longer first. Empty ones are left out; marks of one
 * kind do not overlap, and those that touch and say the same are one (each reference to a note stays by itself).
 */
export function sortedMarks(marks: readonly Mark[]): Mark[] {
  const sorted = marks.filter((mark) => mark.end > mark.start).sort(byPlace);
  const last = new Map<MarkKind, number>();
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const index = last.get(mark.kind);
    const before = index === undefined ? undefined : kept[index];
    if (index !== undefined && before && before.end >= mark.start) {
      if (before.value === mark.value && mark.kind !== 'note-reference') {
        kept[index] = { ...before, end: Math.max(before.end, mark.end) };
        continue;
      }
      if (mark.end <= before.end) continue;
      if (mark.start < before.end) {
        last.set(mark.kind, kept.push({ ...mark, start: before.end }) - 1);
        continue;
      }
    }
    last.set(mark.kind, kept.push(mark) - 1);
  }
  return kept.sort(byPlace);
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
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

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** The place where the next word will stand. */
  get at(): number {
    return this.#length;
  }

  /** @throws BoundReached when the text grows beyond the limit. */
  words(text: string): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#length += text.length;
    checkLength(this.#length, this.#limits);
  }

  /** Lays a mark over what was written since `start`. */
  mark(kind: MarkKind, start: number, value?: string): void {
    if (start === this.#length) return;
    const mark = { kind, start, end: this.#length };
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

/** @throws BoundReached when a text has grown beyond the characters allowed to one file. */
export function checkLength(characters: number, limits: Limits): void {
  if (characters <= limits.textCharacters) return;
  throw new BoundReached(
    'document/too-large',
    `The file holds more than ${counted(limits.textCharacters)} characters, the most that is read.`,
    { what: 'characters', most: limits.textCharacters },
  );
}
