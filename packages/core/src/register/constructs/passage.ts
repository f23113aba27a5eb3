import type { Range } from '../../text/span.ts';
import type { FactField, FactKind, FactStatement } from '../fact.ts';
import type { FactWording } from '../wordings/wording.ts';
import type { StatedTime } from './stated-times.ts';

/** A text that may record something, with the times that it states. */
export interface Passage {
  readonly text: string;
  readonly language: string;
  readonly times: readonly StatedTime[];
  readonly wording: FactWording;
  /** Where organizations are named, as far as a list knows them. */
  readonly organizations: readonly Named[];
}

/** An organization that is named at a place; `side` says of which of the two of the title it is. */
export interface Named {
  readonly at: Range;
  readonly side: 'a' | 'b' | null;
}

/** What a construct found. */
export interface Found {
  readonly kind: FactKind;
  readonly statements: readonly FactStatement[];
  readonly rule: string;
}

/** No fact is spread over more code units than this: what stands further away belongs to something else. */
export const REACH = 500;

/** A statement that says what stands at a place. */
export function cited({ text }: Passage, field: FactField, start: number, end: number): FactStatement {
  const at = trimmed(text, start, end);
  return { field, value: text.slice(at.start, at.end).replaceAll(/\s+/g, ' '), at };
}

/** An Arabic noun as it stands alone: "للمؤتمر" is "المؤتمر" with a word written to it. */
export function withArticle(words: string): string {
  return words.replace(/^لل/u, 'ال');
}

/** What became of it, and the words that say so. */
export function stateOf({ text }: Passage, value: string, start: number, end: number): FactStatement {
  return { field: 'state', value, at: trimmed(text, start, end) };
}

/** A place without white space, commas and full stops at its edges. */
function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && /[\s,،;؛:]/.test(text[from] as string)) from++;
  while (to > from && /[\s,،;؛:.]/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

/** Days of something that lasts. */
export function lasting({ start, end, from, to }: StatedTime): FactStatement[] {
  const at = { start, end };
  if (to === null) return [{ field: 'on', value: from, at }];
  return [
    { field: 'from', value: from, at },
    { field: 'to', value: to, at },
  ];
}
