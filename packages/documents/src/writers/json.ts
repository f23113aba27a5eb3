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
  return `${JSON.stringify(ordered(instrument, fieldOrder(TOP), fieldOrder(ORDER)), null, 2)}\n`;
}

type FieldOrder = (names: readonly string[]) => readonly string[];

function ordered(value: unknown, own: FieldOrder, inner: FieldOrder): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, inner, inner));
  if (value === null || typeof value !== 'object') return value;
  const fields = value as Record<string, unknown>;
  const inOrder: Record<string, unknown> = {};
  for (const name of own(Object.keys(fields))) inOrder[name] = ordered(fields[name], inner, inner);
  return inOrder;
}

/** Sorts names of fields; what the names of one kind of object give is worked out once. */
function fieldOrder(order: readonly string[]): FieldOrder {
  const known = new Map<string, readonly string[]>();
  const rank = (name: string) => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
  return (names) => {
    const kind = names.join();
    let sorted = known.get(kind);
    if (sorted === undefined) {
      sorted = [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
      known.set(kind, sorted);
    }
    return sorted;
  };
}
