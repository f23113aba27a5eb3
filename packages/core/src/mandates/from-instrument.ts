import type { Instrument } from '../instrument/instrument.ts';
import type { Answer } from '../issues/issue.ts';
import { conditionsIn } from './asks/conditions.ts';
import { deliverableOf } from './asks/deliverable.ts';
import { asksOfParagraph, type FoundAsk, sourceSpan } from './from-paragraph.ts';
import type { Mandate } from './mandate.ts';
import { grammarOf } from './wordings/grammar.ts';

/**
 * Every request to act that an instrument makes (rule M1), in the order of its words. Nothing is invented: whom a text does not
 * name, and when it does not say, is left open.
 */
export function mandatesFromInstrument(instrument: Instrument): Answer<Mandate[]> {
  const { language } = instrument;
  const organ = organOf(instrument);
  const taken = new Set<string>();
  const value = instrument.operative.flatMap((paragraph): Mandate[] => {
    const asking = asksOfParagraph(paragraph, language, organ, () => []);
    if (!asking) return [];
    const { flat, read } = asking;
    return asking.asks.map((found) => ({
      id: freeId(found.carriedBy, taken),
      carriedBy: found.carriedBy,
      verb: found.strength.verb,
      verbAt: found.clause.phrase,
      strength: found.strength.value,
      addressees: found.ask.addressees.map(({ name, at }) => ({
        name,
        at,
        organization: null,
        how: found.ask.how,
      })),
      action: flat.text.slice(found.ask.action.start, found.ask.action.end).replaceAll('\n', ' '),
      actionAt: found.ask.action,
      deliverable: deliverableOf(read, found.ask.action),
      due: null,
      recurrence: null,
      conditions: conditionsIn(read, found.range),
      themes: [],
      countries: [],
      goals: [],
      rule: found.ask.rule,
      span: sourceSpan(paragraph, flat, wholeOf(found)),
      history: [],
    }));
  });
  return { value, issues: [] };
}

/** The organ whose text it is, as it names itself. */
function organOf({ enactingFormula, body, language }: Instrument): string | null {
  const named = enactingFormula === null ? null : grammarOf(language)?.organ.exec(enactingFormula)?.[1];
  return named ?? (language === 'en' ? body : null);
}

function wholeOf({ range }: FoundAsk): FoundAsk['range'] {
  return range;
}

/** `OP22` for the first of a place, `OP22/2` for the second; never one that is taken. */
function freeId(carriedBy: string, taken: Set<string>): string {
  let id = carriedBy;
  for (let count = 2; taken.has(id); count++) id = `${carriedBy}/${count}`;
  taken.add(id);
  return id;
}
