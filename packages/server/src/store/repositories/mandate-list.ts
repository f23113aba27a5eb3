import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { queryFromWords } from '../search/stored-words.ts';
import type { Tables } from '../tables.ts';
import { totalOf } from '../total-of.ts';
import { mandatesById, type StoredMandate } from './mandates.ts';

/** What became of a mandate, as the list is filtered by it. */
export const mandateFates = [
  ...(['first', 'new', 'carried', 'softened', 'strengthened', 'due-changed'] as const),
  ...(['last', 'dropped'] as const),
] as const;
export type MandateFateName = (typeof mandateFates)[number];

export const mandateStandings = [
  ...(['proposed', 'confirmed', 'corrected', 'added', 'rejected', 'merged', 'gone'] as const),
] as const;

export const mandateSorts = ['adopted', 'due', 'addressee', 'strength'] as const;
export type MandateSort = (typeof mandateSorts)[number];

/** Every filter that is given must hold. */
export interface MandateFilter {
  readonly lineage?: string | undefined;
  readonly instrument?: string | undefined;
  /** Id of an organization, or a name that no list has; with `members` also where a collective is asked that it belongs to. */
  readonly addressee?: string | undefined;
  readonly members?: boolean | undefined;
  readonly verb?: string | undefined;
  readonly level?: string | undefined;
  readonly due?: 'session' | 'date' | 'meeting' | 'recurring' | 'none' | undefined;
  /** First and last ISO 8601 day on which it may be due. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly session?: number | undefined;
  readonly overdue?: boolean | undefined;
  readonly theme?: string | undefined;
  readonly country?: string | undefined;
  readonly goal?: string | undefined;
  readonly fate?: MandateFateName | undefined;
  /** Those that hold where it is not given. */
  readonly standing?: (typeof mandateStandings)[number] | 'any' | undefined;
  /** Words of the paragraph, all of them. */
  readonly q?: string | undefined;
}

export interface MandateOrder {
  readonly by: MandateSort;
  readonly descending: boolean;
}

/** One page of the mandates that pass the filter on a day, and how many pass it. What has no value comes last. */
export async function listMandates(
  db: Kysely<Tables>,
  workspace: string,
  filter: MandateFilter,
  today: string,
  { by, descending }: MandateOrder,
  window: { readonly limit: number; readonly offset: number },
): Promise<{ readonly mandates: StoredMandate[]; readonly total: number }> {
  const passing = passed(db, workspace, filter, today);
  const direction = (descending ? 'desc' : 'asc') as 'desc' | 'asc';
  const last = (column: 'm.due_on' | 'm.first_addressee' | 'm.adopted_on') =>
    sql`${sql.ref(column)} ${sql.raw(direction)} nulls last`;
  // Counted on the way: what passes is looked for once.
  let ordered = passing.select(['m.id', sql<string>`count(*) over ()`.as('total')]);
  if (by === 'due') ordered = ordered.orderBy(last('m.due_on'));
  if (by === 'addressee') ordered = ordered.orderBy(last('m.first_addressee'));
  if (by === 'strength') ordered = ordered.orderBy('m.strength', direction);
  const rows = await ordered
    .orderBy(by === 'adopted' ? last('m.adopted_on') : sql`m.adopted_on desc nulls last`)
    .orderBy('m.instrument')
    .orderBy('m.place')
    .orderBy('m.id')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  const ids = rows.map(({ id }) => id);
  const found = await mandatesById(db, workspace, ids);
  const byId = new Map(found.map((each) => [each.id, each]));
  // A page behind the last has nobody to tell it.
  const total = rows[0] ? Number(rows[0].total) : window.offset > 0 ? await totalOf(passing) : 0;
  return { mandates: ids.flatMap((id) => byId.get(id) ?? []), total };
}

/** How often a value of a kind is among the mandates that pass a filter. */
export interface TermCount {
  readonly kind: string;
  readonly term: string;
  readonly count: number;
}

/** What the mandates that pass a filter have for values, and how many have each. */
export async function countTerms(
  db: Kysely<Tables>,
  workspace: string,
  filter: MandateFilter,
  today: string,
): Promise<{ readonly total: number; readonly terms: readonly TermCount[] }> {
  const passing = passed(db, workspace, filter, today);
  const count = sql<string>`count(*)`.as('count');
  const listed = await passing
    .innerJoin('mandate_term as t', (join) =>
      join.onRef('t.workspace', '=', 'm.workspace').onRef('t.mandate', '=', 'm.id'),
    )
    .where('t.kind', '!=', 'member')
    .select(['t.kind', 't.term', count])
    .groupBy(['t.kind', 't.term'])
    .execute();
  const columns = [
    ...(['m.level', 'm.verb', 'm.due_kind', 'm.due_session'] as const),
    ...(['m.fate_before', 'm.fate_after', 'm.strength_change', 'm.due_changed'] as const),
  ] as const;
  const rows = await passed(db, workspace, { ...filter, standing: 'any' }, today)
    .select([...columns, 'm.standing', count])
    .groupBy([...columns, 'm.standing'])
    .execute();
  const sums = new Map<string, TermCount>();
  const add = (kind: string, term: string | number | null, number: number) => {
    if (term === null) return;
    const key = `${kind} ${term}`;
    sums.set(key, { kind, term: String(term), count: (sums.get(key)?.count ?? 0) + number });
  };
  let total = 0;
  for (const row of rows) {
    const number = Number(row.count);
    // What stands otherwise than is asked for is told as that alone.
    add('standing', row.standing, number);
    if (!isAskedFor(row.standing, filter.standing)) continue;
    total += number;
    add('level', row.level, number);
    add('verb', row.verb, number);
    add('due', row.due_kind ?? 'none', number);
    add('session', row.due_session, number);
    add('fate', row.fate_before, number);
    add('fate', row.fate_after === 'carried' ? null : row.fate_after, number);
    add('fate', row.strength_change, number);
    if (row.due_changed) add('fate', 'due-changed', number);
  }
  for (const { kind, term, count: number } of listed) add(kind, term, Number(number));
  return { total, terms: [...sums.values()].sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)) };
}

/** Those that do not hold: asked for by their name alone. */
const NOT_HOLDING = [
  'rejected',
  'merged',
  'gone',
] as const satisfies readonly (typeof mandateStandings)[number][];

function isAskedFor(standing: (typeof mandateStandings)[number], asked: MandateFilter['standing']): boolean {
  if (asked === undefined) return !NOT_HOLDING.some((each) => each === standing);
  return asked === 'any' || asked === standing;
}

type Passing = SelectQueryBuilder<Tables & { m: Tables['mandate'] }, 'm', object>;

function passed(db: Kysely<Tables>, workspace: string, filter: MandateFilter, today: string): Passing {
  let passing: Passing = db.selectFrom('mandate as m').where('m.workspace', '=', workspace);
  const { standing, due, fate, overdue } = filter;
  if (standing === undefined || overdue !== undefined)
    passing = passing.where('m.standing', 'not in', NOT_HOLDING);
  if (standing !== undefined && standing !== 'any') passing = passing.where('m.standing', '=', standing);
  if (filter.lineage !== undefined) passing = passing.where('m.lineage', '=', filter.lineage);
  if (filter.instrument !== undefined) passing = passing.where('m.instrument', '=', filter.instrument);
  if (filter.verb !== undefined) passing = passing.where('m.verb', '=', filter.verb);
  if (filter.level !== undefined) passing = passing.where('m.level', '=', filter.level);
  if (due === 'none') passing = passing.where('m.due_kind', 'is', null);
  else if (due !== undefined) passing = passing.where('m.due_kind', '=', due);
  if (filter.from !== undefined) passing = passing.where('m.due_on', '>=', filter.from);
  if (filter.to !== undefined) passing = passing.where('m.due_on', '<=', filter.to);
  if (filter.session !== undefined) passing = passing.where('m.due_session', '=', filter.session);
  if (overdue !== undefined) {
    const late = sql<boolean>`(m.due_until is not null and m.due_until < ${today}
      and (m.fate_after is null or m.fate_after = 'last'))`;
    passing = passing.where(overdue ? late : sql<boolean>`not ${late}`);
  }
  if (fate !== undefined) passing = withFate(passing, fate);
  for (const kind of ['theme', 'country', 'goal'] as const) {
    const term = filter[kind];
    if (term !== undefined) passing = passing.where('m.id', 'in', termed(db, workspace, [kind], term));
  }
  if (filter.addressee !== undefined) {
    const kinds = filter.members ? (['addressee', 'member'] as const) : (['addressee'] as const);
    passing = passing.where('m.id', 'in', termed(db, workspace, kinds, filter.addressee));
  }
  return saying(db, workspace, passing, filter.q);
}

function withFate(passing: Passing, fate: MandateFateName): Passing {
  switch (fate) {
    case 'first':
    case 'new':
    case 'carried':
      return passing.where('m.fate_before', '=', fate);
    case 'last':
    case 'dropped':
      return passing.where('m.fate_after', '=', fate);
    case 'softened':
    case 'strengthened':
      return passing.where('m.strength_change', '=', fate);
    case 'due-changed':
      return passing.where('m.due_changed', '=', true);
  }
}

function termed(
  db: Kysely<Tables>,
  workspace: string,
  kinds: readonly Tables['mandate_term']['kind'][],
  term: string,
) {
  return db
    .selectFrom('mandate_term')
    .select('mandate')
    .where('workspace', '=', workspace)
    .where('kind', 'in', [...kinds])
    .where('term', '=', term);
}

function saying(db: Kysely<Tables>, workspace: string, passing: Passing, q = ''): Passing {
  if (q.trim() === '') return passing;
  const query = queryFromWords(q);
  if (query === null) return passing.where(sql<boolean>`false`);
  return passing.where(
    'm.id',
    'in',
    db
      .selectFrom('mandate_words')
      .select('mandate')
      .where('workspace', '=', workspace)
      .where(sql<boolean>`words @@ to_tsquery('simple', ${query})`),
  );
}
