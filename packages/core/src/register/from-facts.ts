import type { Entry, EntryField, FactSource } from './entry.ts';
import type { Fact, FactField } from './fact.ts';

/** A fact and the instrument that records it. */
interface Recorded {
  readonly fact: Fact;
  readonly source: FactSource;
  readonly days: Days | null;
}

/** First and last day. */
type Days = readonly [first: string, last: string];

/** Fields of which several values can hold at once. */
const MANY: ReadonlySet<FactField> = new Set([
  'name',
  'party',
  'state',
  'proclaimedBy',
  'type',
  'provides',
  'host',
  'pursuantTo',
]);
/** Fields that tell when; they are held against each other as stretches of days. */
const WHEN: readonly FactField[] = [
  'on',
  'from',
  'to',
  'signedOn',
  'renewedOn',
  'concludedOn',
  'approvedOn',
  'dated',
];

/**
 * Facts of the instruments of a lineage, given in their order, as entries: what several texts record of one thing is one (rule R7), in the
 * order of its first day.
 */
export function entriesFromFacts(members: readonly (readonly Fact[])[]): Entry[] {
  const groups: Recorded[][] = [];
  for (const [instrument, facts] of members.entries()) {
    for (const fact of facts) {
      const recorded = { fact, source: { instrument, fact: fact.id }, days: daysOf(fact) };
      const group = groups.find((others) => others.some((other) => isSame(other, recorded)));
      if (group) group.push(recorded);
      else groups.push([recorded]);
    }
  }
  const ids = new Set<string>();
  return groups
    .map((group) => ({ group, first: group.map(({ days }) => days?.[0] ?? '9999').sort()[0] as string }))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .map(({ group }) => entryOf(group, ids));
}

function isSame(a: Recorded, b: Recorded): boolean {
  if (a.fact.kind !== b.fact.kind) return false;
  const alike = (field: FactField): boolean => {
    const [one, other] = [valuesOf(a.fact, field).map(folded), valuesOf(b.fact, field).map(folded)];
    return one.some((value) => other.some((each) => value.startsWith(each) || each.startsWith(value)));
  };
  switch (a.fact.kind) {
    case 'meeting':
      return overlap(a.days, b.days) && (alike('series') || alike('place') || alike('name'));
    case 'agreement': {
      const parties = valuesOf(a.fact, 'party').length > 0 && valuesOf(b.fact, 'party').length > 0;
      if (parties && !alike('party')) return false;
      if (a.days && b.days && a.days[0] === b.days[0]) return true;
      // Two texts that tell one signing on two days.
      const both = (field: FactField) =>
        valuesOf(a.fact, field).length > 0 && valuesOf(b.fact, field).length > 0;
      const act = (['signedOn', 'renewedOn', 'concludedOn', 'approvedOn'] as const).some(both);
      return parties && act && alike('type') && sameParties(a.fact, b.fact) && apart(a.days, b.days) <= 31;
    }
    case 'observance':
      return (
        valuesOf(a.fact, 'day')[0] === valuesOf(b.fact, 'day')[0] && (alike('name') || alike('proclaimedBy'))
      );
    case 'renaming':
      return valuesOf(a.fact, 'on')[0] === valuesOf(b.fact, 'on')[0] && alike('from');
  }
}

function sameParties(a: Fact, b: Fact): boolean {
  const names = (fact: Fact) => valuesOf(fact, 'party').map(folded).sort().join('\n');
  return names(a) === names(b);
}

function entryOf(group: readonly Recorded[], ids: Set<string>): Entry {
  const { kind } = (group[0] as Recorded).fact;
  const fields = new Map<FactField, Map<string, { value: string; sources: FactSource[] }>>();
  for (const { fact, source } of group) {
    for (const { field, value } of fact.statements) {
      const values = fields.get(field) ?? new Map();
      fields.set(field, values);
      const known = values.get(folded(value)) ?? { value, sources: [] };
      values.set(folded(value), known);
      if (
        !known.sources.some(
          ({ instrument, fact: id }: FactSource) => instrument === source.instrument && id === source.fact,
        )
      )
        known.sources.push(source);
    }
  }
  const told = [...fields].map(
    ([field, values]): EntryField => ({ field, values: [...values.values()], disagree: false }),
  );
  return {
    kind,
    id: idOf(group, ids),
    fields: told.map((field) => ({ ...field, disagree: disagrees(field, group) })),
    sources: group.map(({ source }) => source),
  };
}

/** Whether the values of a field cannot all hold: a place within another and a month around a day can. */
function disagrees({ field, values }: EntryField, group: readonly Recorded[]): boolean {
  if (values.length < 2 || MANY.has(field)) return false;
  if (WHEN.includes(field)) {
    const days = group.flatMap(({ fact, days }) => (days && valuesOf(fact, field).length > 0 ? [days] : []));
    return days.some((one) => days.some((other) => !holds(one, other) && !holds(other, one)));
  }
  const words = values.map(({ value }) => folded(value));
  return words.some((one) => words.some((other) => !one.startsWith(other) && !other.startsWith(one)));
}

/** A name of its own that does not change when texts are added behind: of the first text that records it. */
function idOf(group: readonly Recorded[], ids: Set<string>): string {
  const { fact, days } = group[0] as Recorded;
  const kind =
    valuesOf(fact, 'series')[0] ?? folded(valuesOf(fact, 'name')[0] ?? valuesOf(fact, 'type')[0] ?? '');
  const day = valuesOf(fact, 'day')[0] ?? days?.[0] ?? '';
  const base = [fact.kind, kind.replaceAll(/[^\p{L}\p{M}\d]+/gu, '-').slice(0, 60), day]
    .filter(Boolean)
    .join(':');
  let id = base;
  for (let turn = 2; ids.has(id); turn++) id = `${base}:${turn}`;
  ids.add(id);
  return id;
}

function valuesOf(fact: Fact, field: FactField): string[] {
  return fact.statements.flatMap((statement) => (statement.field === field ? [statement.value] : []));
}

/** From the first to the last day that a fact may mean: a month and a year are all of their days. */
function daysOf(fact: Fact): Days | null {
  const when = WHEN.flatMap((field) => valuesOf(fact, field)).sort();
  if (when.length === 0) return null;
  const [first, last] = [when[0], when.at(-1)] as [string, string];
  return [
    first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first,
    last.length === 10 ? last : last.length === 7 ? `${last}-31` : `${last}-12-31`,
  ];
}

function overlap(a: Days | null, b: Days | null): boolean {
  return a !== null && b !== null && a[0] <= b[1] && b[0] <= a[1];
}

function holds(outer: Days, inner: Days): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Days between the first days of two stretches. */
function apart(a: Days | null, b: Days | null): number {
  if (!a || !b) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(a[0]) - Date.parse(b[0])) / 86_400_000;
}

/** Names are alike whatever their capitals, marks and article. */
function folded(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:the|la|le|les|l’)\s*(?=\S)/u, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
