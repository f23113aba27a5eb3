import type { Mark, Span } from '@biennium/core';

/** A run of asterisks or underscores. */
export interface Delimiter extends Span {
  readonly character: '*' | '_';
}

interface Run {
  readonly character: '*' | '_';
  readonly opens: boolean;
  readonly closes: boolean;
  readonly length: number;
  /** What is left of the run. */
  start: number;
  end: number;
}

const SPACE = /\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Pairs the runs of one block by CommonMark's rules of left- and right-flanking and adds `italic` and `bold` over the
 * words and `syntax` over the asterisks that paired. What pairs with nothing stays a character of the text:
 *
 *     Pakistan:* draft resolution**        * On behalf of the States Members
 *             ^ a note's star                ^ likewise
 */
export function emphasisMarks(
  text: string,
  block: Span,
  delimiters: readonly Delimiter[],
  marks: Mark[],
): void {
  const runs = delimiters
    .map((delimiter) => flanked(text, block, delimiter))
    .filter((run) => run.opens || run.closes);
  const stack: Run[] = [];
  /** For each kind of closer the height of the stack below which no opener fits it, so that none is looked for again. */
  const floors = new Map<string, number>();
  for (const run of runs) {
    if (run.closes) closeOver(run, stack, floors, marks);
    if (run.opens && run.end > run.start) stack.push(run);
  }
}

function closeOver(closer: Run, stack: Run[], floors: Map<string, number>, marks: Mark[]): void {
  const kind = `${closer.character}${closer.length % 3}${closer.opens}`;
  while (closer.end > closer.start) {
    const floor = floors.get(kind) ?? 0;
    let k = stack.length - 1;
    while (k >= floor && !fits(stack[k] as Run, closer)) k--;
    if (k < floor) {
      floors.set(kind, stack.length);
      return;
    }
    const opener = stack[k] as Run;
    const size = opener.end - opener.start >= 2 && closer.end - closer.start >= 2 ? 2 : 1;
    marks.push({ kind: 'syntax', start: opener.end - size, end: opener.end });
    marks.push({ kind: 'syntax', start: closer.start, end: closer.start + size });
    marks.push({ kind: size === 2 ? 'bold' : 'italic', start: opener.end, end: closer.start });
    opener.end -= size;
    closer.start += size;
    stack.length = opener.end === opener.start ? k : k + 1;
    for (const [other, height] of floors) if (height > stack.length) floors.set(other, stack.length);
  }
}

/** The "rule of three": a run that both opens and closes pairs only when the lengths do not add up to a multiple of 3. */
function fits(opener: Run, closer: Run): boolean {
  if (opener.character !== closer.character) return false;
  if (!opener.closes && !closer.opens) return true;
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

function flanked(text: string, block: Span, { character, start, end }: Delimiter): Run {
  const before = start > block.start ? characterBefore(text, start) : ' ';
  const after = end < block.end ? characterAfter(text, end) : ' ';
  const left =
    !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
  const right =
    !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
  const inBrackets = (before === '(' && after === ')') || (before === '[' && after === ']');
  const word = character === '*';
  return {
    character,
    opens: !inBrackets && left && (word || !right || PUNCTUATION.test(before)),
    closes: !inBrackets && right && (word || !left || PUNCTUATION.test(after)),
    length: end - start,
    start,
    end,
  };
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? text.slice(at - 2, at) : (text[at - 1] as string);
}

function characterAfter(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) as number);
}
