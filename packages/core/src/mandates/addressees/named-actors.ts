import type { Range } from '../../text/span.ts';
import type { ReadText } from '../clauses/in-passage.ts';
import { firstIn, type Grammar, lengthHere } from '../wordings/grammar.ts';
import { headOf } from './head.ts';

/** Somebody who can act, as the text names them. */
export interface NamedActor {
  readonly name: string;
  readonly at: Range;
}

/** Stands in the place of spaces and commas of a name that is known as a whole. */
const JOINT_OF_NAME = '\u25A1';
const WITHIN_NAMES = /[ \u25A1]/;

/** A text and the places in it where organizations are named. */
export interface NamingText extends ReadText {
  readonly names: readonly Range[];
}

/**
 * Those whom a list of noun phrases names, one by one (rule M5): "the United Nations, especially the lead agencies" are two, "the
 * specialized agencies and other organizations of the United Nations system" one.
 */
export function namedActors(read: NamingText, range: Range): NamedActor[] {
  const whole = unbroken(read, range);
  const found: NamedActor[] = [];
  /** "in coordination with A, B, and C, including D": an aside may have a list of its own, which "and" closes. */
  let aside: 'none' | 'open' | 'list' | 'closed' = 'none';
  for (const segment of segmentsOf(whole, read)) {
    const unmarked = withoutLead(segment, read);
    if (read.grammar.list.adjunct.test(unmarked.words)) aside = 'open';
    else if (aside !== 'none' && !unmarked.joined) aside = 'list';
    else if (aside === 'list') aside = 'closed';
    else if (aside === 'closed' && unmarked.joined === 'marker') continue;
    else {
      aside = 'none';
      for (const piece of piecesOf(unmarked, read)) {
        const actor = actorOf(piece, range.start, read);
        if (actor) found.push(actor);
      }
    }
  }
  return found;
}

interface Words {
  readonly words: string;
  readonly at: number;
}

/** The words with what is masked, and with known names in one piece. */
function unbroken({ masked, names }: NamingText, { start, end }: Range): string {
  let words = masked.slice(start, end);
  for (const name of names) {
    if (name.start < start || name.end > end) continue;
    const from = name.start - start;
    const to = name.end - start;
    words = words.slice(0, from) + words.slice(from, to).replace(/[ ,]/g, JOINT_OF_NAME) + words.slice(to);
  }
  return words;
}

/** Between commas; "organizations, funds and programmes of" is one. */
function segmentsOf(whole: string, { grammar }: NamingText): Words[] {
  const segments: Words[] = [];
  let at = 0;
  for (const words of whole.split(/[,،;؛\n]/)) {
    const last = segments.at(-1);
    const isShared =
      last !== undefined &&
      sharedAtEnd(last.words, grammar.list) &&
      sharedAtStart(words.trimStart(), grammar.list);
    const isTorn =
      last !== undefined && (grammar.list.torn.test(last.words) || grammar.list.unfinished.test(last.words));
    if (last && (isShared || isTorn))
      segments[segments.length - 1] = { at: last.at, words: whole.slice(last.at, at + words.length) };
    else segments.push({ at, words });
    at += words.length + 1;
  }
  return segments;
}

const sharedAtEnd = (words: string, { sharedAtEnd: shared }: Grammar['list']): boolean =>
  shared.test(spaced(words.slice(-LONGEST_NAME)).trimEnd());

const sharedAtStart = (words: string, { shared }: Grammar['list']): boolean =>
  shared.test(spaced(words.slice(0, LONGEST_NAME)));

interface Unmarked extends Words {
  /** What led it on: "and" or the like, "including" or the like. */
  readonly joined: 'and' | 'marker' | null;
}

/** Without "and", "including", "especially" at its start. */
function withoutLead({ words, at }: Words, { grammar }: NamingText): Unmarked {
  let rest = words;
  let joined: Unmarked['joined'] = null;
  for (;;) {
    const spaces = rest.length - rest.trimStart().length;
    rest = rest.slice(spaces);
    grammar.list.and.lastIndex = 0;
    const and = grammar.list.and.exec(` ${rest}`);
    const lead = and?.index === 0 ? and[0].length - 1 : (grammar.list.marker.exec(rest)?.[0].length ?? 0);
    if (lead <= 0) return { words: rest, at: at + words.length - rest.length, joined };
    joined = grammar.list.marker.test(rest) ? 'marker' : 'and';
    rest = rest.slice(lead);
  }
}

/** What "and" and "including" join within a segment. */
function piecesOf(segment: Words, read: NamingText): Words[] {
  const { and } = read.grammar.list;
  const pieces: Words[] = [];
  let from = 0;
  and.lastIndex = 0;
  for (let found = and.exec(segment.words); found; found = and.exec(segment.words)) {
    const left = segment.words.slice(from, found.index);
    const rightAt = found.index + found[0].length;
    if (!isNew(left, segment.words.slice(rightAt, rightAt + LONGEST_NAME), read)) {
      and.lastIndex = rightAt - 1;
      continue;
    }
    pieces.push({ words: left, at: segment.at + from });
    from = rightAt;
    and.lastIndex = rightAt - 1;
  }
  pieces.push({ words: segment.words.slice(from), at: segment.at + from });
  return pieces;
}

/** How much of a name is looked at to tell whether it is one, in UTF-16 code units. */
const LONGEST_NAME = 200;
const ACRONYM = /^[A-Z][A-Z-]+(?![a-z])/;
const CAPITAL = /^\p{Lu}/u;

/** Whether what stands behind "and" is one more, and not a part of what stands before it. */
function isNew(left: string, right: string, { grammar }: NamingText): boolean {
  const { list } = grammar;
  const bare = left.slice(0, LONGEST_NAME).replace(list.article, '').trim();
  // "troop- and police-contributing countries"
  if (bare === '' || bare.endsWith('-') || list.unfinished.test(left.slice(-LONGEST_NAME).trimEnd()))
    return false;
  if (list.joined.test(bare)) return false;
  if (list.other.test(right)) return CAPITAL.test(bare);
  const unarticled = right.replace(list.article, '');
  const isPlain = unarticled === right && !CAPITAL.test(right);
  if (isPlain && sharedAtStart(right, list)) return false;
  if (isPlain && sharedAtEnd(bare, list) && !OWNED.test(bare) && OWNED.test(spaced(right))) return false;
  if (list.fresh.test(right) || ACRONYM.test(unarticled)) return true;
  const name = unarticled.split(/(?<!-) (?:and|et) /)[0] ?? '';
  if (/^\S*\u25A1/.test(name)) return true;
  if (isPlain || unarticled !== right) return hasActor(name, grammar.whole.actors);
  // "Trade and Development" is one name, "the Secretary-General and Pacific Islands Forum leaders" are two.
  const last = name.trim().split(' ').at(-1) ?? '';
  return !CAPITAL.test(last) && grammar.whole.actors.test(last);
}

/** "of the United Nations system", which the nouns before it may share. */
const OWNED = / (?:of|des?|du) /;
const spaced = (words: string): string => words.replaceAll(JOINT_OF_NAME, ' ');

function hasActor(words: string, actors: RegExp): boolean {
  return words.split(WITHIN_NAMES).some((word) => actors.test(word));
}

function actorOf({ words, at }: Words, offset: number, read: NamingText): NamedActor | null {
  const { list, whole } = read.grammar;
  let start = words.length - words.trimStart().length;
  start += list.article.exec(words.slice(start))?.[0].length ?? 0;
  let end = list.nameEnds.exec(words.slice(start))?.index ?? words.length - start;
  end += start;
  while (end > start && /[\s,;:]/.test(words.charAt(end - 1))) end--;
  if (end <= start) return null;
  const range = { start: offset + at + start, end: offset + at + end };
  const name = read.text.slice(range.start, range.end);
  const isNamed =
    CAPITAL.test(name) ||
    !/^\p{Ll}/u.test(name) ||
    hasActor(words.slice(start, end), whole.actors) ||
    // "their ongoing work" is nobody.
    (list.fresh.test(words.trimStart()) && headOf(read, range).kind !== 'act');
  if (!isNamed) return null;
  return { name: name.replaceAll(/\s+/g, ' '), at: range };
}

/** How far before "between" an agreement is looked for, in UTF-16 code units. */
const LONGEST_PACT = 60;

/** Those between whom something is, or among whom; `null` where the words name nobody so. */
export function actorsBetween(read: NamingText, range: Range): NamedActor[] | null {
  const found = firstIn(read.grammar.find.between, read.masked, range.start, range.end);
  // An agreement between two is a thing that is named; it brings nobody together here.
  if (
    !found ||
    read.grammar.behind.pact.test(read.masked.slice(Math.max(0, found.index - LONGEST_PACT), found.index))
  )
    return null;
  const actors = actorsBehind(read, found, range.end);
  return actors.length > 0 ? actors : null;
}

/** Those between whom each of several things is. */
export function actorsOfAll(
  read: NamingText,
  { start, end }: Range,
  actorsIn: (read: NamingText, range: Range) => readonly NamedActor[] | null,
): NamedActor[] {
  const { between } = read.grammar.find;
  const found: NamedActor[] = [];
  for (let next = firstIn(between, read.masked, start, end); next; ) {
    const following = firstIn(between, read.masked, next.index + next[0].length, end);
    found.push(...(actorsIn(read, { start: next.index, end: following?.index ?? end }) ?? []));
    next = following;
  }
  return found;
}

/** The parties of the agreements that are named. */
export function actorsOfPacts(read: NamingText, range: Range): NamedActor[] {
  return actorsOfAll(read, range, (_, each) => {
    const found = firstIn(read.grammar.find.between, read.masked, each.start, each.end);
    return found && actorsBehind(read, found, each.end);
  });
}

function actorsBehind(read: NamingText, between: RegExpExecArray, limit: number): NamedActor[] {
  const { betweenEnds } = read.grammar.find;
  const start = between.index + between[0].length;
  const words = unbroken(read, { start, end: limit });
  betweenEnds.lastIndex = 0;
  const end = betweenEnds.exec(words)?.index ?? words.length;
  return namedActors(read, { start, end: start + end }).flatMap((actor) => represented(read, actor));
}

/** A meeting between representatives of two organizations is one between the two. */
function represented(read: NamingText, actor: NamedActor): NamedActor[] {
  const lead = lengthHere(read.grammar.here.representatives, read.masked, actor.at.start);
  return lead === 0 ? [actor] : namedActors(read, { start: actor.at.start + lead, end: actor.at.end });
}

/** Those whom the words up to `near` name as the doers of an act that is a noun: "continued support from the United Nations system". */
export function doersOf(read: NamingText, range: Range, near: number): NamedActor[] {
  const found = firstIn(read.grammar.find.doer, read.masked, range.start, near);
  return found ? phraseFrom(read, found.index + found[0].length, range.end) : [];
}

/** Those whose efforts are spoken of. */
export function ownersIn(read: NamingText, range: Range): NamedActor[] {
  const found = firstIn(read.grammar.find.owner, read.masked, range.start, range.end);
  return found ? phraseFrom(read, found.index + found[0].length, range.end) : [];
}

function phraseFrom(read: NamingText, start: number, limit: number): NamedActor[] {
  const words = unbroken(read, { start, end: limit });
  const { betweenEnds, act } = read.grammar.find;
  betweenEnds.lastIndex = 0;
  const ends = [
    betweenEnds.exec(words)?.index,
    firstIn(act, read.masked, start, limit)?.index,
    words.search(/[,،]/),
  ];
  const end = Math.min(
    ...ends.map((at, index) => (at === undefined || at < 0 ? limit : index === 1 ? at : start + at)),
  );
  return headOf(read, { start, end }).kind === 'act' ? [] : namedActors(read, { start, end });
}
