import type { Range } from '../../text/span.ts';
import { headOf } from '../addressees/head.ts';
import { type NamedActor, type NamingText, namedActors } from '../addressees/named-actors.ts';
import type { Clause } from '../clauses/clause.ts';
import { firstIn, lengthHere } from '../wordings/grammar.ts';
import type { Ask } from './ask.ts';
import { askOfClause } from './of-clause.ts';

/** An ask whose act is told in a list behind it (rule M12). */
export interface OpenAsk {
  readonly clause: Clause;
  readonly ask: Ask;
  /** Where a time stands that holds for all items, the nearest first. */
  readonly times: readonly Range[];
  /** The act as far as the chapeau tells it: "to submit by 2026:". */
  readonly lead: Range | null;
}

/**
 * "Requests the Secretary-General:", "Decides:", "Requests the Secretary-General to submit by 2026:": a chapeau whose act stands in
 * the list behind it; `null` where it is whole without the list. `last` is what it asks for.
 */
export function openAsk(
  read: NamingText,
  clauses: readonly Clause[],
  last: { readonly clause: Clause; readonly ask: Ask } | null,
  chapeau: Range,
  organ: string | null,
): OpenAsk | null {
  const clause = clauses.at(-1);
  if (!clause) return null;
  const times = [clause.range];
  const rest = read.masked.slice(clause.phrase.end, chapeau.end).replace(/[\s:,]+$/, '');
  if (last?.clause !== clause) {
    const joint = /^[\s\p{P}]*(to|that|de|d['’]|que|à|أن)?[\s\p{P}]*$/u.exec(rest);
    if (rest !== '' && !joint) return null;
    // "Decides to: (a) Convene …"
    const isOwn =
      organ !== null && clause.strength.verb === 'decides' && /^(?:to|de|d['’]|أن)$/.test(joint?.[1] ?? '');
    const addressees = isOwn ? [{ name: organ, at: clause.phrase }] : [];
    const action = { start: chapeau.end, end: chapeau.end };
    return { clause, ask: { addressees, how: 'implied', action, rule: 'M12' }, times, lead: null };
  }
  const { start } = last.ask.action;
  const act = read.masked.slice(start, chapeau.end).replace(/[\s:,]+$/, '');
  if (awaitsThing(read, act)) return { clause, ask: last.ask, times, lead: { start, end: chapeau.end } };
  const isUntold = last.ask.rule === 'M4' && !firstIn(read.grammar.find.act, read.masked, start, chapeau.end);
  const duty = firstIn(read.grammar.find.decided, read.masked, start, chapeau.end);
  const isOpen =
    isUntold ||
    (last.ask.rule === 'M8' && duty?.[0] === act) ||
    /^[\s\p{P}]*(?:to|that|de|d['’]|que|à|أن|إلى|على|inter alia|notamment)?[\s\p{P}]*$/u.test(act);
  return isOpen ? { clause, ask: last.ask, times, lead: null } : null;
}

/** How far into an act the verb stands that makes something, in UTF-16 code units. */
const MAKES_WITHIN = 40;

/** Whether an act makes something that its words do not name: "to submit to the General Assembly by 2026". */
function awaitsThing({ grammar }: NamingText, act: string): boolean {
  const makes = grammar.makes.exec(act);
  if (!makes || makes.index > MAKES_WITHIN) return false;
  const behind = act.slice(makes.index + makes[0].length).replace(/^[\s,،]+/, '');
  return behind === '' || (grammar.thingless.test(behind) && !grammar.governs.test(behind));
}

/**
 * An item that leads a list of acts: "(a) The Secretary-General: (i) To report …", "(a) To take the following steps by 2026: (i) To convene
 * …". Those are asked whom it names, else those of the chapeau. `null` where its list tells of things.
 */
export function openAskOfItem(read: NamingText, open: OpenAsk, item: Range, first: Range): OpenAsk | null {
  const { masked, grammar } = read;
  if (lengthHere(grammar.here.act, masked, first.start) === 0) return null;
  const times = [item, ...open.times];
  const act = firstIn(grammar.find.act, masked, item.start, item.end);
  const words = { start: item.start, end: trimmed(masked, item) };
  if (act || headOf(read, words).kind !== 'actor') return { ...open, times, lead: null };
  const addressees = namedActors(read, words);
  const ask: Ask = addressees.length > 0 ? { ...open.ask, addressees, how: 'named' } : open.ask;
  return { ...open, ask, times, lead: null };
}

/** An item of a list of acts: "(a) To submit …"; where the chapeau asks nobody, the item may: "(a) The Secretary-General to submit …". */
export function askOfItem(
  read: NamingText,
  { clause, ask }: OpenAsk,
  item: Range,
  organ: string | null,
): Ask | null {
  const { masked, grammar } = read;
  const { start } = item;
  const action = { start, end: trimmed(masked, item) };
  if (ask.addressees.length > 0) return { ...ask, action, rule: 'M12' };
  if (clause.strength.verb === 'decides') {
    const decision = { ...clause, phrase: { start, end: start }, range: action };
    const decided = askOfClause(read, decision, { organ, before: null, askedBefore: [] });
    // The organ is asked by the verb, which stands in the chapeau.
    const placed = (each: NamedActor): NamedActor =>
      each.at.start === each.at.end ? { ...each, at: clause.phrase } : each;
    return decided && { ...decided, addressees: decided.addressees.map(placed) };
  }
  const act = firstIn(grammar.find.act, masked, start, action.end);
  const asked = { start, end: act?.index ?? start };
  const isAsked = act !== null && ['actor', 'unknown'].includes(headOf(read, asked).kind);
  const addressees = isAsked ? namedActors(read, asked) : [];
  if (!act || addressees.length === 0) return { ...ask, action, rule: 'M12' };
  return {
    addressees,
    how: 'named',
    action: { start: act.index, end: action.end },
    rule: 'M12',
  };
}

/** An act that goes on behind a list: "…; and to inform the Secretary-General thereof". */
export function askBehindList({ masked, grammar }: NamingText, { ask }: OpenAsk, rest: Range): Ask | null {
  if (lengthHere(grammar.here.act, masked, rest.start) === 0) return null;
  return { ...ask, action: { start: rest.start, end: trimmed(masked, rest) }, rule: 'M12' };
}

/** Without the "and" that leads to the next item. */
function trimmed(text: string, { start, end }: Range): number {
  const words = text.slice(start, end).replace(/[\s,;:.،؛]+(?:and|or|et|ou|و)?[\s,;:.،؛]*$/u, '');
  return start + words.length;
}
