import type { Range } from '../../text/span.ts';
import { redlineBetween } from '../carried.ts';

/** A stretch of words and where they were first written: in the base (`step: null`), or by a step, in its words. */
export interface WrittenStretch extends Range {
  readonly step: string | null;
  /** Where the stretch begins in the words of the base, or in those that the step left. */
  readonly at: number;
}

/** Words that a step took out. */
export interface TakenStretch {
  readonly written: Omit<WrittenStretch, 'start' | 'end'> & { readonly length: number };
  readonly by: string;
  /** Where they began in the words before that step. */
  readonly place: number;
}

/**
 * How a text came to be: who wrote each of its words, and who took out those that are gone. Every word that was ever in it keeps its
 * name, which is where it was first written.
 */
export class Writing {
  readonly text: string;
  /** In order, without gaps. */
  readonly stretches: readonly WrittenStretch[];
  readonly taken: readonly TakenStretch[];

  private constructor(text: string, stretches: readonly WrittenStretch[], taken: readonly TakenStretch[]) {
    this.text = text;
    this.stretches = stretches;
    this.taken = taken;
  }

  /** A text as it stands in the base, or as a step first put it. */
  static of(text: string, step: string | null): Writing {
    return new Writing(text, text === '' ? [] : [{ step, at: 0, start: 0, end: text.length }], []);
  }

  /** The text after a step made other words of it. */
  rewritten(text: string, step: string): Writing {
    const stretches: WrittenStretch[] = [];
    const taken = [...this.taken];
    for (const { kind, old, new: next } of redlineBetween(this.text, text).runs) {
      if (kind === 'inserted') stretches.push({ step, at: next.start, ...next });
      for (const part of kind === 'inserted' ? [] : this.within(old)) {
        const length = part.end - part.start;
        const shift = part.start - old.start;
        if (kind === 'kept') {
          const start = next.start + shift;
          stretches.push({ step: part.step, at: part.at, start, end: start + length });
        } else taken.push({ written: { step: part.step, at: part.at, length }, by: step, place: part.start });
      }
    }
    return new Writing(text, stretches, taken);
  }

  /** Who wrote a range of the text, stretch by stretch. */
  within({ start, end }: Range): WrittenStretch[] {
    return this.stretches.flatMap((each) => {
      const from = Math.max(start, each.start);
      const to = Math.min(end, each.end);
      return from < to ? [{ step: each.step, at: each.at + (from - each.start), start: from, end: to }] : [];
    });
  }

  /**
   * What became of words by their name, cut where different steps took them out: `by` is that step, `place` where the words began
   * before it; `null` for words that nobody took out.
   */
  fateOf(words: WrittenStretch): (Range & { readonly by: { step: string; place: number } | null })[] {
    const fates: (Range & { by: { step: string; place: number } | null })[] = [];
    const length = words.end - words.start;
    const own = this.taken
      .filter(({ written }) => written.step === words.step)
      .map(({ written, by, place }) => ({
        from: Math.max(0, written.at - words.at),
        to: Math.min(length, written.at + written.length - words.at),
        by: { step: by, place: place + Math.max(0, words.at - written.at) },
      }))
      .filter(({ from, to }) => from < to)
      .sort((a, b) => a.from - b.from);
    let at = 0;
    for (const { from, to, by } of own) {
      if (from > at) fates.push({ start: words.start + at, end: words.start + from, by: null });
      fates.push({ start: words.start + from, end: words.start + to, by });
      at = to;
    }
    if (at < length) fates.push({ start: words.start + at, end: words.end, by: null });
    return fates;
  }
}
