import { strengthOf } from '../../lineage/strength/of-phrase.ts';
import type { VerbName } from '../../lineage/strength/scale.ts';
import type { Range } from '../../text/span.ts';
import { headOf } from '../addressees/head.ts';
import { type NamingText, namedActors } from '../addressees/named-actors.ts';
import type { Clause } from '../clauses/clause.ts';
import { lengthHere } from '../wordings/grammar.ts';
import type { Ask } from './ask.ts';

/** An ask with its own verb: "are invited to". */
export interface PassiveAsk {
  readonly clause: Clause;
  readonly ask: Ask;
}

/** No subject is longer, in UTF-16 code units. */
const LONGEST_SUBJECT = 300;

/** Verbs that ask where they say that somebody is asked. */
const SAY_SO: ReadonlySet<VerbName> = new Set([
  'affirms',
  'reaffirms',
  'stresses',
  'decides',
  'agrees',
  'declares',
]);

/**
 * Those who are asked in the passive (rule M18): "The Secretary-General is requested to report", and behind "decides that" and its like:
 * "Decides that Member States are invited to …". Who was asked, or is told of in a clause of another subject, is not asked.
 */
export function passiveAsks(read: NamingText, range: Range, saying: Clause | null = null): PassiveAsk[] {
  const asks: PassiveAsk[] = [];
  let start = saying ? behindThat(read, saying) : range.start;
  while (start !== null) {
    const found = passiveIn(read, start, range.end);
    const addressees = found && subjectOf(read, start, found.at.start);
    if (!found || !addressees) break;
    const next = nextSubject(read, found.at.end, range.end);
    const end = next?.end ?? trimmedEnd(read.masked, range.end);
    const phrase = found.at;
    const aside = lengthHere(read.grammar.here.aside, read.masked, phrase.end);
    const action = { start: skipped(read.masked, phrase.end + aside), end };
    asks.push({
      clause: { phrase, strength: strengthOf([found.verb], []), range: { start, end } },
      ask: { addressees, how: 'named', action, rule: 'M18' },
    });
    start = next?.start ?? null;
  }
  return asks;
}

/** Where the sentence begins that an organ decides or affirms. */
function behindThat({ masked, grammar }: NamingText, { phrase, strength }: Clause): number | null {
  if (!SAY_SO.has(strength.verb)) return null;
  const at = skipped(masked, phrase.end);
  const that = lengthHere(grammar.here.that, masked, at);
  return that === 0 ? null : skipped(masked, at + that);
}

function passiveIn(
  { masked, grammar }: NamingText,
  start: number,
  end: number,
): { verb: VerbName; at: Range } | null {
  const words = masked.slice(start, Math.min(end, start + LONGEST_SUBJECT));
  let first: { verb: VerbName; at: Range } | null = null;
  for (const [verb, pattern] of grammar.passives) {
    const found = pattern.exec(words);
    if (!found || (first && first.at.start <= start + found.index)) continue;
    first = { verb, at: { start: start + found.index, end: start + found.index + found[0].length } };
  }
  return first;
}

/** Those who are asked; `null` where the words before the verb are more than their names. */
function subjectOf(read: NamingText, start: number, end: number) {
  const words = read.masked.slice(start, end);
  if (read.grammar.whole.subordinate.test(words) || headOf(read, { start, end }).kind !== 'actor')
    return null;
  const addressees = namedActors(read, { start, end });
  return addressees.length > 0 ? addressees : null;
}

/** ", and Member States are invited": where the act before ends and the next subject begins. */
function nextSubject(read: NamingText, from: number, to: number): Range | null {
  const { masked, grammar } = read;
  let at = from;
  for (;;) {
    const comma = masked.slice(at, to).search(/[,;،؛]/);
    if (comma < 0) return null;
    const start = at + comma;
    const joint = lengthHere(grammar.here.joint, masked, start);
    const passive = joint > 0 ? passiveIn(read, start + joint, to) : null;
    if (passive && subjectOf(read, start + joint, passive.at.start))
      return { start: start + joint, end: start };
    at = start + 1;
  }
}

function skipped(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}

function trimmedEnd(text: string, to: number): number {
  return text.slice(0, to).replace(/[\s,;:.،؛]+$/, '').length;
}
