import type { Instrument } from '../instrument/instrument.ts';
import type { Mandate } from '../mandates/mandate.ts';
import { type ToldMandate, toldMandates } from './told-mandate.ts';

/** How much of a paragraph is shown that asks for nothing, in code units. */
const SHOWN = 90;

/**
 * What each operative paragraph asks for as a page that a person can hold against the original: a paragraph that asks for nothing has a dash
 * and its first words. `sinceWhen` tells the history of a mandate in words.
 */
export function pageOfMandates(
  instrument: Instrument,
  mandates: readonly Mandate[],
  sinceWhen: (mandate: ToldMandate) => string | null = () => null,
): string {
  const at = new Map<string, ToldMandate[]>();
  for (const each of toldMandates(instrument, mandates)) {
    at.set(each.paragraph, [...(at.get(each.paragraph) ?? []), each]);
  }
  const lines = instrument.operative.flatMap(({ address, text }) => {
    const carried = at.get(address);
    if (carried) return carried.flatMap((each) => linesOf(each, sinceWhen(each)));
    return [`${address.padEnd(8)} — ${text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text}`];
  });
  return `${[`# ${instrument.symbol ?? instrument.title ?? ''}`, '', ...lines].join('\n')}\n`;
}

function linesOf(mandate: ToldMandate, since: string | null): string[] {
  const { due, recurrence, addressees, verb, strength, action, deliverable } = mandate;
  const asked = addressees.map(
    ({ name, organization, how }) =>
      `${how === 'implied' ? '(implied) ' : ''}${name}${organization ? ` [${organization}]` : ''}`,
  );
  const facts: readonly (readonly [string, string | null])[] = [
    ['asked', asked.join('; ') || null],
    ['act', action],
    ['makes', deliverable],
    ['due', due && dueInWords(due)],
    ['again', recurrence],
    ['if', mandate.conditions.join('; ') || null],
    ['about', mandate.themes.join(', ') || null],
    ['countries', mandate.countries.join(', ') || null],
    ['goals', mandate.goals.join(', ') || null],
    ['since', since],
  ];
  return [
    `${mandate.id.padEnd(8)} ${verb} (${strength}, ${mandate.rule})`,
    ...facts.flatMap(([name, value]) => (value === null ? [] : [`    ${name.padEnd(10)} ${value}`])),
  ];
}

function dueInWords({ kind, session, on, meeting, rule }: NonNullable<ToldMandate['due']>): string {
  const what =
    session === undefined
      ? (meeting ?? (kind === 'recurring' ? 'again and again' : ''))
      : `session ${session}`;
  return `${[what, on].filter((each) => each).join(', ')} (${rule})`;
}
