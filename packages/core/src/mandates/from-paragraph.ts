import { type FlatParagraph, flatParagraph } from '../instrument/flat-paragraph.ts';
import type { Paragraph } from '../instrument/instrument.ts';
import { strengthOfAsk } from '../lineage/strength/of-paragraph.ts';
import type { Strength } from '../lineage/strength/strength.ts';
import type { Range } from '../text/span.ts';
import type { NamedActor, NamingText } from './addressees/named-actors.ts';
import type { Ask } from './asks/ask.ts';
import { askOfClause } from './asks/of-clause.ts';
import { askBehindList, askOfItem, type OpenAsk, openAsk, openAskOfItem } from './asks/of-list.ts';
import { passiveAsks } from './asks/passive.ts';
import type { Clause } from './clauses/clause.ts';
import { clausesOfPassage } from './clauses/in-passage.ts';
import { maskedText } from './masked-text.ts';
import { type LeadingPassage, passagesOf } from './passages.ts';
import { grammarOf, lengthHere } from './wordings/grammar.ts';

/** An ask of a paragraph with its clause: what a mandate is made from before dates and terms are looked for. */
export interface FoundAsk {
  readonly carriedBy: string;
  readonly clause: Clause;
  readonly strength: Strength;
  readonly ask: Ask;
  /** Everything that tells about it, in the flat text. */
  readonly range: Range;
  /** Where else its time may be told, the nearest first: what leads its list, what closes it. */
  readonly times: readonly Range[];
  /** Words of the chapeau that the act of an item completes: "to submit by 2026:". */
  readonly lead: Range | null;
}

/** A paragraph as it is read for its asks. */
export interface AskingParagraph {
  readonly flat: FlatParagraph;
  readonly read: NamingText;
  readonly asks: readonly FoundAsk[];
}

/**
 * What a paragraph asks for (rules M1 to M12), in the order of its words; `null` where the language is not read. `organ` is whose
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
  const asks = asksOfPassage({ read, organ, opening: flat.openingPhrase }, passagesOf(paragraph, flat), null);
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

/** What all passages of a paragraph are read with. */
interface Reading {
  readonly read: NamingText;
  readonly organ: string | null;
  /** The opening phrase of the paragraph. */
  readonly opening: string | null;
}

/** What a passage asks for, and the list that it leads. `open` is the ask that the list completes to which it belongs. */
function asksOfPassage(reading: Reading, leading: LeadingPassage, open: OpenAsk | null): FoundAsk[] {
  const { read, organ } = reading;
  const { passage, address } = leading;
  const isChapeau = passage.role === 'chapeau';
  const clauses = clausesOfPassage(read, passage, isChapeau ? reading.opening : null);
  if (clauses.length === 0 && open) return asksOfItem(reading, leading, open);
  const found = asksOfClauses(read, clauses, organ, address);
  if (clauses.length === 0) found.push(...passiveAsks(read, passage).map((each) => whole(each, address)));
  const last = found.at(-1);
  const inner = leading.items.length > 0 ? openAsk(read, clauses, last ?? null, passage, organ) : null;
  if (inner && last?.clause === inner.clause) found.pop();
  return [...found, ...asksOfList(reading, leading, inner)];
}

/** An item of a list of acts: an act of its own, or what leads a list of them. */
function asksOfItem(reading: Reading, leading: LeadingPassage, open: OpenAsk): FoundAsk[] {
  const { read, organ } = reading;
  const { passage, address, items, end } = leading;
  const inner = items[0] ? openAskOfItem(read, open, passage, items[0].passage) : null;
  if (inner) return asksOfList(reading, leading, inner);
  const range = { start: passage.start, end };
  const ask = askOfItem(read, open, range, organ);
  return ask ? [{ ...foundIn(open, address), ask, range }] : [];
}

function asksOfList(reading: Reading, leading: LeadingPassage, open: OpenAsk | null): FoundAsk[] {
  const { items, wrapUp } = leading;
  const behind = wrapUp ? asksOfWrapUp(reading, leading, open) : [];
  // What closes a list and asks for nothing itself belongs to all of its items.
  const times = wrapUp && behind.length === 0 ? [wrapUp] : [];
  const told = open && { ...open, times: [...open.times, ...times] };
  return [...items.flatMap((item) => asksOfPassage(reading, item, told)), ...behind];
}

/** "…; and invites Member States to contribute", "…; and to inform it thereof" behind a list. */
function asksOfWrapUp({ read, organ }: Reading, leading: LeadingPassage, open: OpenAsk | null): FoundAsk[] {
  const { start, end } = leading.wrapUp as Range;
  const joint = lengthHere(read.grammar.here.joint, read.masked, start);
  const rest = { start: start + joint, end };
  const clauses = clausesOfPassage(read, rest, null);
  if (clauses.length > 0) return asksOfClauses(read, clauses, organ, leading.address);
  const ask = open && joint > 0 ? askBehindList(read, open, rest) : null;
  return open && ask ? [{ ...foundIn(open, leading.address), ask, range: rest }] : [];
}

function foundIn({ clause, times, lead }: OpenAsk, carriedBy: string) {
  return { carriedBy, clause, strength: clause.strength, times, lead };
}

function whole({ clause, ask }: { clause: Clause; ask: Ask }, carriedBy: string): FoundAsk {
  return { carriedBy, clause, strength: clause.strength, ask, range: clause.range, times: [], lead: null };
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
    const passive = passiveAsks(read, clause.range, clause);
    const ask =
      passive.length > 0
        ? null
        : askOfClause(read, clause, { organ, before: clauses[index - 1] ?? null, askedBefore });
    askedBefore = ask?.addressees ?? passive.at(-1)?.ask.addressees ?? [];
    found.push(...passive.map((each) => whole(each, carriedBy)));
    if (ask) found.push(whole({ clause, ask }, carriedBy));
  }
  return found;
}

/** The strength of a clause with what weakens its ask; of an item of a list, with what stands in the item. */
function strengthOf({ text, language }: NamingText, { clause, range, strength }: FoundAsk): Strength {
  const behind = Math.max(range.start, clause.phrase.end);
  return strengthOfAsk(strength, text.slice(0, range.end), behind, language);
}
