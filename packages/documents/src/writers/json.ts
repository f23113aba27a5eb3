import type { Instrument } from '@biennium/core';

/** The order in which fields are written, in every object; fields that are not here follow by name. */
const ORDER = [
  'address marker part number degree kind level label before symbol text',
  'body session agendaItem draftSymbol sponsors title language adoptedOn meeting vote',
  'inFavour against abstaining',
  'enactingFormula openingPhrase date at start end italics notes paragraphs subparagraphs wrapUp',
  'preamble operative citations headings annexes front closing furniture unplaced',
  'span spans pieces',
]
  .join(' ')
  .split(' ');

const TOP =
  'symbol kind body session agendaItem draftSymbol sponsors title language adoptedOn meeting vote part enactingFormula preamble operative notes citations headings annexes front closing furniture unplaced'.split(
    ' ',
  );

/** An instrument as JSON for people and programs: indented, its fields always in the same order, ended by a line end. */
export function jsonFromInstrument(instrument: Instrument): string {
  return `${JSON.stringify(ordered(instrument, TOP), null, 2)}\n`;
}

function ordered(value: unknown, order: readonly string[] = ORDER): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item));
  if (value === null || typeof value !== 'object') return value;
  const rank = (name: string) => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, ordered(inner)]));
}
