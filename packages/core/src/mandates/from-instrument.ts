import type { Instrument } from '../instrument/instrument.ts';
import type { Answer } from '../issues/issue.ts';
import type { Range } from '../text/span.ts';
import { partnersOfTitle } from './addressees/members-of.ts';
import { organizationNamed } from './addressees/organization-named.ts';
import { type NameContext, organizationsInText } from './addressees/organizations-in-text.ts';
import { conditionsIn } from './asks/conditions.ts';
import { deliverableOf } from './asks/deliverable.ts';
import type { DueContext } from './due/due.ts';
import { dueOfWords } from './due/of-words.ts';
import { recurrenceOfWords } from './due/recurrence-of-words.ts';
import { type AskingParagraph, asksOfParagraph, type FoundAsk } from './from-paragraph.ts';
import type { MandateLists } from './lists/list.ts';
import type { Addressee, Mandate } from './mandate.ts';
import { spanInSource } from './span-in-source.ts';
import { type Tags, tagsOfWords } from './tags/tags-of-words.ts';
import { grammarOf } from './wordings/grammar.ts';

const NO_TAGS: Tags = { themes: [], countries: [], goals: [] };

/**
 * Every request to act that an instrument makes (rule M1), in the order of its words. Nothing is invented: whom a text does not
 * name, and when it does not say, is left open. Without lists no organization is known and nothing is tagged.
 */
export function mandatesFromInstrument(
  instrument: Instrument,
  lists: MandateLists | null = null,
): Answer<Mandate[]> {
  const { language } = instrument;
  const organ = organOf(instrument);
  const names = namesOf(instrument, lists);
  const due: DueContext = {
    language,
    adoptedOn: instrument.adoptedOn,
    session: instrument.session,
    body: instrument.body,
  };
  const taken = new Map<string, number>();
  const namesIn = (text: string): Range[] =>
    names ? organizationsInText(text, names).map(({ at }) => at) : [];
  const value = instrument.operative.flatMap((paragraph): Mandate[] => {
    const asking = asksOfParagraph(paragraph, language, organ, namesIn);
    if (!asking) return [];
    const { text } = asking.flat;
    // Items of one list look at the same words around them.
    const told = new Map<Range, ToldTime>();
    return asking.asks.map((found) => ({
      id: freeId(found.carriedBy, taken),
      ...wordsOf(asking, found),
      addressees: addresseesOf(found, names),
      ...timesOf(text, due, found, told),
      ...(lists ? tagsOfWords(text, found.range, language, lists) : NO_TAGS),
      span: spanInSource(paragraph, asking.flat, found.range),
      history: [],
    }));
  });
  return { value, issues: [] };
}

type ToldTime = Pick<Mandate, 'due' | 'recurrence'>;

/** When it is due and how often: as its own words say, else as those do that lead or close its list (rule M19). */
function timesOf(
  text: string,
  context: DueContext,
  { range, times, ask }: FoundAsk,
  told: Map<Range, ToldTime>,
): ToldTime {
  const timeIn = (at: Range): ToldTime => ({
    due: dueOfWords(text, context, at),
    recurrence: recurrenceOfWords(text, context.language, at),
  });
  let { due, recurrence } = timeIn(range);
  // "The President of the General Assembly at its seventy-ninth session" is somebody.
  const place = due?.at;
  if (place && ask.addressees.some(({ at }) => at.start <= place.start && at.end >= place.end))
    due = dueOfWords(text, context, { start: ask.action.start, end: range.end });
  for (const around of times) {
    if (due) break;
    const known = told.get(around) ?? timeIn(around);
    told.set(around, known);
    due = known.due;
    recurrence ??= known.recurrence;
  }
  return { due, recurrence };
}

/** What the words of an ask say by themselves. */
function wordsOf(
  { flat, read }: AskingParagraph,
  { carriedBy, clause, strength, ask, range, lead }: FoundAsk,
) {
  return {
    carriedBy,
    paragraph: flat.address,
    verb: strength.verb,
    verbAt: clause.phrase,
    strength: strength.value,
    action: flat.text.slice(ask.action.start, ask.action.end).replaceAll('\n', ' '),
    actionAt: ask.action,
    deliverable: deliverableOf(read, ask.action, lead),
    conditions: conditionsIn(read, range),
    rule: ask.rule,
  };
}

function addresseesOf({ ask }: FoundAsk, names: NameContext | null): Addressee[] {
  let before: string | null = null;
  return ask.addressees.map(({ name, at }) => {
    const organization = names ? organizationNamed(name, names, before) : null;
    before = organization ?? before;
    return { name, at, organization, how: ask.how };
  });
}

function namesOf({ title, language }: Instrument, lists: MandateLists | null): NameContext | null {
  if (!lists) return null;
  const { organizations } = lists;
  return { language, organizations, partners: partnersOfTitle(title, language, organizations) };
}

/** The organ whose text it is, as it names itself. */
function organOf({ enactingFormula, body, language }: Instrument): string | null {
  const named = enactingFormula === null ? null : grammarOf(language)?.organ.exec(enactingFormula)?.[1];
  return named ?? (language === 'en' ? body : null);
}

/** `OP22` for the first of a place, `OP22/2` for the second; never one that is taken. */
function freeId(carriedBy: string, taken: Map<string, number>): string {
  let count = taken.get(carriedBy) ?? 0;
  let id = carriedBy;
  do {
    count += 1;
    if (count > 1) id = `${carriedBy}/${count}`;
  } while (count > 1 && taken.has(id));
  taken.set(carriedBy, count);
  if (id !== carriedBy) taken.set(id, 1);
  return id;
}
