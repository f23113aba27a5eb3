import { type FlatParagraph, flatParagraph, type Passage } from '../instrument/flat-paragraph.ts';
import type { Paragraph } from '../instrument/instrument.ts';
import { strengthOfAsk } from '../lineage/strength/of-paragraph.ts';
import type { Strength } from '../lineage/strength/strength.ts';
import type { Range } from '../text/span.ts';
import { headOf } from './addressees/head.ts';
import { type NamedActor, type NamingText, namedActors } from './addressees/named-actors.ts';
import type { Ask } from './asks/ask.ts';
import { askOfClause } from './asks/of-clause.ts';
import type { Clause } from './clauses/clause.ts';
import { clausesOfPassage } from './clauses/in-passage.ts';
import { maskedText } from './masked-text.ts';
import { firstIn, grammarOf } from './wordings/grammar.ts';

/** An ask of a paragraph with its clause: what a mandate is made from before dates and terms are looked for. */
export interface FoundAsk {
  readonly carriedBy: string;
  readonly clause: Clause;
  readonly strength: Strength;
  readonly ask: Ask;
  /** Everything that tells about it, in the flat text. */
  readonly range: Range;
}

/** An ask whose act is told in a list behind it. */
interface OpenAsk {
  readonly clause: Clause;
  readonly ask: Ask;
}

/** A paragraph as it is read for its asks. */
export interface AskingParagraph {
  readonly flat: FlatParagraph;
  readonly read: NamingText;
  readonly asks: readonly FoundAsk[];
}

/**
 * What a paragraph asks for (rules M1 to M11), in the order of its words; `null` where the language is not read. `organ` is whose
 * text it is; `namesIn` gives the places where organizations are named.
 */
export function asksOfParagraph(
  paragraph: Paragraph,
  language: string,
  organ: string | null,
  namesIn: (text: string) => readonly Range[],
): AskingParagraph | null {
  const grammar = grammarOf(language);
  if (!grammar) return null;
  const flat = flatParagraph(paragraph);
  let names: readonly Range[] | null = null;
  const read: NamingText = {
    text: flat.text,
    masked: maskedText(withSmallItems(flat)),
    language,
    grammar,
    // Looked for where somebody is asked: most paragraphs ask nobody.
    get names() {
      names ??= namesIn(flat.text);
      return names;
    },
  };
  const addresses = addressesOf(paragraph);
  const asks: FoundAsk[] = [];
  /** The ask of the chapeau that the acts of a list complete. */
  let open: OpenAsk | null = null;
  for (const [index, passage] of flat.passages.entries()) {
    const carriedBy = addresses[index] ?? flat.address;
    const isList = flat.passages[index + 1]?.degree === passage.degree + 1 && passage.role !== 'wrap-up';
    if (passage.role === 'chapeau' || passage.degree === 1 || passage.role === 'wrap-up') {
      const clauses = clausesOfPassage(read, passage, passage.role === 'chapeau' ? flat.openingPhrase : null);
      const found = asksOfClauses(read, clauses, organ, carriedBy);
      const last = found.at(-1);
      if (isList && passage.role === 'chapeau') {
        open = openAsk(read, clauses, last, passage, organ);
        if (open && last) found.pop();
      }
      asks.push(...found);
      if (passage.degree === 1 && passage.role === 'subparagraph' && clauses.length === 0 && open) {
        const end = endOfList(flat, index);
        const ask = askOfItem(read, open, { start: passage.start, end }, organ);
        if (ask)
          asks.push({
            carriedBy,
            clause: open.clause,
            strength: open.clause.strength,
            ask,
            range: { start: passage.start, end },
          });
      }
    }
  }
  return { flat, read, asks: asks.map((each) => ({ ...each, strength: strengthOf(read, each) })) };
}

/** "(a) To report": an item begins as it would within the sentence. */
function withSmallItems({ text, passages }: FlatParagraph): string {
  const parts: string[] = [];
  let at = 0;
  for (const { role, start } of passages) {
    if (role !== 'subparagraph') continue;
    const small = text.charAt(start).toLowerCase();
    if (small.length !== 1) continue;
    parts.push(text.slice(at, start), small);
    at = start + 1;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(at);
}

function addressesOf(paragraph: Paragraph): string[] {
  const below = (each: Paragraph['subparagraphs'][number]): string[] => [
    each.address,
    ...each.subparagraphs.flatMap(below),
    ...(each.wrapUp ? [each.address] : []),
  ];
  return [paragraph.address, ...paragraph.subparagraphs.flatMap(below)];
}

function asksOfClauses(
  read: NamingText,
  clauses: readonly Clause[],
  organ: string | null,
  carriedBy: string,
): FoundAsk[] {
  const found: FoundAsk[] = [];
  let askedBefore: readonly NamedActor[] = [];
  for (const [index, clause] of clauses.entries()) {
    const ask = askOfClause(read, clause, { organ, before: clauses[index - 1] ?? null, askedBefore });
    askedBefore = ask?.addressees ?? [];
    if (ask) found.push({ carriedBy, clause, strength: clause.strength, ask, range: clause.range });
  }
  return found;
}

/** "Requests the Secretary-General:", "Decides:": a chapeau whose act stands in the list behind it. */
function openAsk(
  read: NamingText,
  clauses: readonly Clause[],
  last: FoundAsk | undefined,
  chapeau: Passage,
  organ: string | null,
): OpenAsk | null {
  const clause = clauses.at(-1);
  if (!clause) return null;
  const rest = read.masked.slice(clause.phrase.end, chapeau.end).replace(/[\s:,]+$/, '');
  if (!last || last.clause !== clause) {
    const joint = /^[\s\p{P}]*(to|that|de|d['’]|que|à|أن)?[\s\p{P}]*$/u.exec(rest);
    if (rest !== '' && !joint) return null;
    // "Decides to: (a) Convene …"
    const isOwn =
      organ !== null && clause.strength.verb === 'decides' && /^(?:to|de|d['’]|أن)$/.test(joint?.[1] ?? '');
    const addressees = isOwn ? [{ name: organ, at: clause.phrase }] : [];
    const action = { start: chapeau.end, end: chapeau.end };
    return { clause, ask: { addressees, how: 'implied', action, rule: 'M12' } };
  }
  const act = read.masked.slice(last.ask.action.start, chapeau.end).replace(/[\s:,]+$/, '');
  const { start } = last.ask.action;
  const isUntold = last.ask.rule === 'M4' && !firstIn(read.grammar.find.act, read.masked, start, chapeau.end);
  const duty = firstIn(read.grammar.find.decided, read.masked, start, chapeau.end);
  const isOpen =
    isUntold ||
    (last.ask.rule === 'M8' && duty?.[0] === act) ||
    /^[\s\p{P}]*(?:to|that|de|d['’]|que|à|أن|إلى|على|inter alia|notamment)?[\s\p{P}]*$/u.test(act);
  return isOpen ? { clause, ask: last.ask } : null;
}

/** An item of a list of acts: "(a) To submit …"; where the chapeau asks nobody, the item may: "(a) The Secretary-General to submit …". */
function askOfItem(
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

function endOfList(flat: FlatParagraph, index: number): number {
  let last = index;
  while ((flat.passages[last + 1]?.degree ?? 0) > (flat.passages[index] as Passage).degree) last++;
  return (flat.passages[last] as Passage).end;
}

function trimmed(text: string, { start, end }: Range): number {
  let at = end;
  while (at > start && /[\s,;:.،؛]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** The strength of a clause with what weakens its ask; of an item of a list, with what stands in the item. */
function strengthOf({ text, language }: NamingText, { clause, range, strength }: FoundAsk): Strength {
  const behind = Math.max(range.start, clause.phrase.end);
  return strengthOfAsk(strength, text.slice(0, range.end), behind, language);
}
