import type { Range } from '../../text/span.ts';
import type { Grammar } from '../wordings/grammar.ts';
import type { Clause } from './clause.ts';
import { knownPhrase, type LedPhrase, phraseAt } from './phrase-at.ts';

/** How much of what stands before a verb is looked at, in UTF-16 code units. */
const LOOK_BACK = 90;
/** How far back a subordinate clause is looked for, in UTF-16 code units. */
const LONGEST_PAUSE = 600;

/** A text with its quotations and brackets masked, and the grammar of its language. */
export interface ReadText {
  readonly text: string;
  readonly masked: string;
  readonly language: string;
  readonly grammar: Grammar;
}

/**
 * The clauses of a passage (rule M2): its opening phrase leads the first, each finite verb of the organ that is joined on leads
 * one more. A passage that opens otherwise has none.
 */
export function clausesOfPassage(read: ReadText, passage: Range, openingPhrase: string | null): Clause[] {
  const first = openingOf(read, passage, openingPhrase);
  if (!first) return [];
  const starts = [{ at: passage.start, joint: passage.start, ...first }];
  const { verbs } = read.grammar.find;
  const words = read.masked.slice(0, passage.end);
  verbs.lastIndex = passage.start + first.length;
  for (let found = verbs.exec(words); found; found = verbs.exec(words)) {
    const at = found.index + (found[1] as string).length;
    const before = starts.at(-1) as (typeof starts)[number];
    const joint = jointBefore(read, before.at + before.length, at);
    const phrase = joint === null ? null : phraseAt(read.text, read.masked, at, read.language, read.grammar);
    if (joint === null || !phrase) continue;
    starts.push({ at, joint, ...phrase });
    verbs.lastIndex = at + phrase.length;
  }
  return starts.map(({ at, length, strength }, index) => ({
    phrase: { start: at, end: Math.min(at + length, passage.end) },
    strength,
    range: { start: at, end: trimmedEnd(read.masked, at + length, starts[index + 1]?.joint ?? passage.end) },
  }));
}

function openingOf(
  { text, masked, language, grammar }: ReadText,
  passage: Range,
  phrase: string | null,
): LedPhrase | null {
  const words = text.slice(passage.start, passage.end);
  const led = phraseAt(text, masked, passage.start, language, grammar);
  if (phrase && words.startsWith(phrase) && !(led && led.length > phrase.length)) {
    return knownPhrase(words, phrase.length, language) ?? led;
  }
  return led;
}

/** Where the words begin that join a verb to the sentence; `null` where the verb leads no clause of the organ. */
function jointBefore({ masked, grammar }: ReadText, from: number, verb: number): number | null {
  const before = masked.slice(Math.max(from, verb - LOOK_BACK), verb);
  const joint = grammar.behind.joint.exec(before);
  if (!joint || joint[0].trim() === '') return null;
  grammar.here.noun.lastIndex = verb;
  if (grammar.here.noun.test(masked) || grammar.behind.interrupted.test(before)) return null;
  if (!grammar.behind.parted.test(before)) {
    const rest = masked.slice(Math.max(from, verb - LONGEST_PAUSE), verb);
    const sincePause = rest.slice(
      Math.max(rest.lastIndexOf(','), rest.lastIndexOf(';'), rest.lastIndexOf('،')) + 1,
    );
    if (grammar.whole.subordinate.test(sincePause)) return null;
  }
  return verb - joint[0].length;
}

const TRAILING = /[\s,;:.،؛]/;

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && TRAILING.test(text.charAt(end - 1))) end--;
  return end;
}
