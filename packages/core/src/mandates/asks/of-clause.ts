import type { Dimension } from '../../lineage/strength/scale.ts';
import { levelOfValue, VERBS, type VerbName } from '../../lineage/strength/scale.ts';
import type { Range } from '../../text/span.ts';
import { headOf } from '../addressees/head.ts';
import {
  actorsBetween,
  actorsOfAll,
  actorsOfPacts,
  doersOf,
  type NamedActor,
  type NamingText,
  namedActors,
  ownersIn,
} from '../addressees/named-actors.ts';
import type { Clause } from '../clauses/clause.ts';
import { firstIn, type Grammar, lengthHere } from '../wordings/grammar.ts';
import type { Ask } from './ask.ts';

/** What stands around a clause and tells who "they" are. */
export interface AskContext {
  /** The organ whose text it is: it is asked where it decides to do something itself. */
  readonly organ: string | null;
  /** The clause before it in the paragraph. */
  readonly before: Clause | null;
  /** Those whom that clause asked. */
  readonly askedBefore: readonly NamedActor[];
}

/** Verbs that lay a duty on somebody where they say that somebody should (rule M8). */
const LAY_DUTIES: ReadonlySet<VerbName> = new Set([
  'affirms',
  'reaffirms',
  'stresses',
  'decides',
  'agrees',
  'warns',
  'declares',
]);
/** Verbs that ask by laying weight on the need for an act (rule M9). */
const LAY_WEIGHT: ReadonlySet<VerbName> = new Set(['affirms', 'reaffirms', 'stresses']);

/** What a clause asks for; `null` where it asks for nothing. */
export function askOfClause(read: NamingText, clause: Clause, context: AskContext): Ask | null {
  const { verb } = clause.strength;
  const rest = restOf(read, clause);
  const dimension: Dimension = levelOfValue(VERBS[verb]).dimension;
  if (dimension === 'ask' && verb !== 'warns')
    return ofPair(read, askOf(read, clause, rest, context), context);
  if (verb === 'decides' || verb === 'agrees') {
    const own = ownAct(read, clause, rest, context);
    if (own) return own;
  }
  return (
    (LAY_WEIGHT.has(verb) ? weightedAct(read, rest) : null) ??
    (LAY_DUTIES.has(verb) ? duty(read, rest, verb === 'decides' ? 'decided' : 'implied') : null)
  );
}

/** The words behind the verb and what is set between. */
function restOf({ masked, grammar }: NamingText, { phrase, range }: Clause): Range {
  const start = phrase.end + lengthHere(grammar.here.aside, masked, phrase.end);
  return { start: skipSpaces(masked, Math.min(start, range.end), range.end), end: range.end };
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s,،]/.test(text.charAt(at))) at++;
  return at;
}

function actPatterns(grammar: Grammar, verb: VerbName): { find: RegExp; here: RegExp } {
  return grammar.actBehind[verb] ?? { find: grammar.find.act, here: grammar.here.act };
}

/** "Decides to include …": the organ itself is asked (rule M7). */
function ownAct(read: NamingText, clause: Clause, rest: Range, { organ }: AskContext): Ask | null {
  const { here } = read.grammar;
  const { here: act } = actPatterns(read.grammar, clause.strength.verb);
  if (lengthHere(act, read.masked, rest.start) === 0) return null;
  if (lengthHere(here.saidAndDone, read.masked, rest.start) > 0) return null;
  const addressees = organ === null ? [] : [{ name: organ, at: clause.phrase }];
  return { addressees, how: 'implied', action: rest, rule: 'M7' };
}

/** Somebody is asked to do something, or something is asked for (rules M4 and M6). */
function askOf(read: NamingText, clause: Clause, rest: Range, context: AskContext): Ask | null {
  const { masked, grammar } = read;
  const { find: findAct, here: actHere } = actPatterns(grammar, clause.strength.verb);
  if (lengthHere(grammar.here.that, masked, rest.start) > 0) return duty(read, rest, 'named');
  const pronoun = lengthHere(grammar.here.pronoun, masked, rest.start);
  const clitic =
    grammar.behind.clitic.test(masked.slice(Math.max(0, clause.phrase.start - 6), clause.phrase.start)) ||
    grammar.behind.clitic.test(masked.slice(clause.phrase.start, clause.phrase.end));
  const act = firstIn(findAct, masked, rest.start, rest.end);
  if (pronoun > 0 || clitic) {
    const action = act ? { start: actStart(act), end: rest.end } : rest;
    return { addressees: antecedents(read, context), how: 'implied', action, rule: 'M6' };
  }
  if (lengthHere(actHere, masked, rest.start) > 0) {
    return { addressees: impliedOr(read, rest, context), how: 'implied', action: rest, rule: 'M6' };
  }
  const asked = { start: rest.start, end: act ? actStart(act) : rest.end };
  const known = upToName(read, asked);
  if (grammar.headFirst && known.end < asked.end && isActAt(read, known.end)) {
    // "تطلب إلى الأمين العام إجراء": the act is a noun that follows at once.
    const action = { start: skipSpaces(masked, known.end, rest.end), end: rest.end };
    return { addressees: namedActors(read, known), how: 'named', action, rule: 'M4' };
  }
  const head = headOf(read, asked);
  if (act && (head.kind === 'actor' || head.kind === 'unknown')) {
    const addressees = namedActors(read, asked);
    const action = { start: actStart(act), end: rest.end };
    if (addressees.length > 0) return { addressees, how: 'named', action, rule: 'M4' };
  }
  if (!act && head.kind === 'actor') {
    const addressees = namedActors(read, known);
    if (addressees.length > 0) {
      const last = addressees.at(-1)?.at.end ?? rest.end;
      return {
        addressees,
        how: 'named',
        action: { start: skipSpaces(masked, last, rest.end), end: rest.end },
        rule: 'M4',
      };
    }
  }
  return { addressees: impliedOr(read, rest, context), how: 'implied', action: rest, rule: 'M6' };
}

/** "The two organizations" are those whom the clause before brings together, where they are two. */
function ofPair(read: NamingText, ask: Ask | null, { before }: AskContext): Ask | null {
  const [one, ...others] = ask?.addressees ?? [];
  if (!ask || !before || !one || others.length > 0 || !read.grammar.whole.pair.test(one.name)) return ask;
  const two = actorsOfAll(read, before.range, actorsBetween);
  return two.length === 2 ? { ...ask, addressees: two, how: 'implied', rule: 'M6' } : ask;
}

/** Without a word that begins the act, a name that is known ends where it ends. */
function upToName({ names, text, grammar }: NamingText, { start, end }: Range): Range {
  const lead = grammar.list.article.exec(text.slice(start, start + 40))?.[0].length ?? 0;
  const name = names.find((each) => each.start === start || each.start === start + lead);
  const isLast =
    name && !/^(?:,| (?:and|or|et|ou|as well|ainsi) | و)/.test(text.slice(name.end, name.end + 9));
  return isLast ? { start, end: Math.min(name.end, end) } : { start, end };
}

function isActAt({ masked, grammar }: NamingText, at: number): boolean {
  const word = /^ ([^ ,،]+)/.exec(masked.slice(at, at + 60))?.[1];
  return word !== undefined && grammar.whole.acts.test(word) && !grammar.whole.actors.test(word);
}

function actStart(found: RegExpExecArray): number {
  return found.index + (found[0].length - found[0].trimStart().length);
}

/** "that … should …" (rule M8); behind an ask also "that the Secretary-General submit". */
function duty(read: NamingText, rest: Range, by: Ask['how'] | 'decided'): Ask | null {
  const { masked, grammar } = read;
  const that = lengthHere(grammar.here.that, masked, rest.start);
  if (that === 0) return null;
  const start = subjectStart(read, rest.start + that, rest.end);
  const said = firstIn(by === 'decided' ? grammar.find.decided : grammar.find.duty, masked, start, rest.end);
  const bare = by === 'named' ? firstIn(grammar.find.bareDuty, masked, start, rest.end) : null;
  const modal = bare && (!said || bare.index < said.index) ? bare : said;
  if (!modal)
    return by === 'named'
      ? { addressees: [], how: 'implied', action: { start, end: rest.end }, rule: 'M8' }
      : null;
  const subject = { start, end: modal.index };
  const behind = modal.index + modal[0].length;
  if (by !== 'named' && lengthHere(grammar.here.holds, masked, behind) > 0) return null;
  const undergone =
    lengthHere(grammar.here.undergone, masked, behind) +
    (modal === bare ? lengthHere(grammar.here.bareUndergone, masked, modal.index) : 0);
  const isActor = headOf(read, subject).kind === 'actor' && undergone === 0;
  const implied = isActor ? [] : impliedIn(read, subject);
  const others = implied.length > 0 ? implied : impliedIn(read, { start: behind, end: rest.end });
  const addressees = isActor ? namedActors(read, subject) : others;
  const action = { start: isActor ? modal.index : start, end: rest.end };
  return { addressees, how: isActor && by === 'named' ? 'named' : 'implied', action, rule: 'M8' };
}

/** Behind ", to enhance cooperation and for the purpose of the review,". */
function subjectStart({ masked, grammar }: NamingText, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s]/.test(masked.charAt(at))) at++;
  const comma = masked.charAt(at - 1) === ',' || masked.charAt(at) === ',';
  const words = masked.slice(at, to).replace(/^[,\s]+/, '');
  if (!comma && !grammar.list.adjunct.test(words)) return at;
  const end = masked.indexOf(',', masked.charAt(at) === ',' ? at + 1 : at);
  return end < 0 || end >= to ? at : skipSpaces(masked, end, to);
}

/** "the need for the adoption of practical measures", "the need for States to act" (rule M9). */
function weightedAct(read: NamingText, rest: Range): Ask | null {
  const { masked, grammar } = read;
  const need = lengthHere(grammar.here.need, masked, rest.start);
  if (need === 0) return null;
  const start = rest.start + need;
  const action = { start, end: rest.end };
  if (lengthHere(grammar.here.act, masked, start) > 0) {
    return { addressees: impliedIn(read, action), how: 'implied', action, rule: 'M9' };
  }
  const at = start + (/^(?:for|of|que?|d['’e]|à) ?/u.exec(masked.slice(start, start + 6))?.[0].length ?? 0);
  const noun = { start: skipSpaces(masked, at, rest.end), end: rest.end };
  const head = headOf(read, noun);
  const act = firstIn(grammar.find.act, masked, noun.start, rest.end);
  if (head.kind === 'actor' && act) {
    const addressees = namedActors(read, { start: noun.start, end: act.index });
    return { addressees, how: 'implied', action: { start: act.index, end: rest.end }, rule: 'M9' };
  }
  return head.kind === 'act'
    ? { addressees: impliedIn(read, noun), how: 'implied', action: noun, rule: 'M9' }
    : null;
}

/** How far into an act its doers are looked for, in UTF-16 code units. */
const DOERS_WITHIN = 140;

/** Whom an act concerns that is told as a noun: those between whom it is, or from whom (rule M6). */
function impliedIn(read: NamingText, range: Range): NamedActor[] {
  const { masked, grammar } = read;
  const near = Math.min(range.end, range.start + DOERS_WITHIN);
  const comma = masked.slice(range.start, near).search(/[,،;]/);
  const first = firstIn(grammar.find.between, masked, range.start, comma < 0 ? near : range.start + comma);
  if (!first) return doersOf(read, range, near);
  // Whoever agreed on something is to keep it.
  if (firstIn(grammar.find.kept, masked, range.start, first.index)) return actorsOfPacts(read, range);
  return actorsBetween(read, range) ?? [];
}

/** Whom an act concerns by its own words, else of whom it asks more. */
function impliedOr(read: NamingText, rest: Range, context: AskContext): readonly NamedActor[] {
  const implied = impliedIn(read, rest);
  return implied.length > 0 ? implied : goingOn(read, rest, context);
}

/** Verbs that find fault: those of whom they speak are not asked for more. */
const FIND_FAULT: ReadonlySet<VerbName> = new Set([
  'condemns',
  'deplores',
  'regrets',
  'rejects',
  'is concerned',
  'is alarmed',
]);

/** Of whom "continued" and "further" ask more: those of the clause before, without those together with whom it is done. */
function goingOn(read: NamingText, rest: Range, context: AskContext): readonly NamedActor[] {
  const { masked, grammar } = read;
  const { before } = context;
  if (!before || FIND_FAULT.has(before.strength.verb)) return [];
  if (lengthHere(grammar.here.goesOn, masked, rest.start) === 0) return [];
  const together = firstIn(grammar.find.together, masked, rest.start, rest.end);
  const partners = together
    ? namedActors(read, { start: together.index + together[0].length, end: rest.end })
    : [];
  return antecedents(read, context).filter(
    ({ name }) => !partners.some((partner) => ` ${name} `.includes(` ${partner.name} `)),
  );
}

/** Whom "they" are: those between whom the clause before saw something, those whose efforts it spoke of, those whom it asked. */
function antecedents(read: NamingText, { before, askedBefore }: AskContext): readonly NamedActor[] {
  if (askedBefore.length > 0 || !before) return askedBefore;
  const found = actorsOfAll(read, before.range, actorsBetween);
  return found.length > 0 ? found : ownersIn(read, before.range);
}
