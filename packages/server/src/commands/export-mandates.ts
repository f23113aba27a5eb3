import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { listMandates, type MandateFilter, type MandateOrder } from '../store/repositories/mandate-list.ts';
import type { Context } from './context.ts';
import type { TableFile } from './export-entries.ts';
import type { LongWorker } from './long-work.ts';
import type { ShownMandate } from './mandate-pages.ts';
import { shownMandates } from './show-mandates.ts';
import { titlesOfOrganization } from './titled-terms.ts';

/** No table of mandates has more rows. */
const MOST_ROWS = 20_000;
/** So many are read at a time, so that others are answered in between. */
const step = 500;

const columns = [
  ...['symbol', 'adopted', 'paragraph', 'verb', 'strength', 'addressees', 'organizations', 'action'],
  ...['deliverable', 'due', 'due session', 'due on', 'due meeting', 'every', 'overdue'],
  ...['themes', 'countries', 'goals', 'asked since', 'before', 'after', 'changed', 'standing', 'words', 'id'],
];

/** What of the mandates is to be a table. */
export interface MandatesToExport {
  readonly filter: MandateFilter;
  /** ISO 8601 day on which what is late is looked at. */
  readonly today: string;
  readonly order: MandateOrder;
  readonly as: 'csv' | 'xlsx';
}

/** The mandates that pass a filter as a table; several values of a cell are parted by "; ". Refused: `not-permitted`, `work/too-long`. */
export async function exportMandates(
  context: Context,
  { work }: LongWorker,
  { filter, today, order, as }: MandatesToExport,
): Promise<Result<TableFile>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const rows: (string | number | null)[][] = [];
  for (let offset = 0; offset < MOST_ROWS; offset += step) {
    const window = { limit: step, offset };
    const { mandates } = await listMandates(db, actor.workspace, filter, today, order, window);
    rows.push(...(await shownMandates(context, mandates, today)).map(rowOf));
    if (mandates.length < step) break;
  }
  const written = await work('table', { title: 'mandates', columns, rows }, as);
  if (!written.done) return written;
  return done({ content: written.value, name: `mandates.${as}`, type: types[as] });
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

function rowOf(mandate: ShownMandate): (string | number | null)[] {
  const { instrument, addressees, due, fate } = mandate;
  const terms = (tags: ShownMandate['themes']) => tags.map(({ term }) => term).join('; ');
  const pressing = fate.strength && (fate.strength.to < fate.strength.from ? 'softened' : 'strengthened');
  return [
    ...[instrument.symbol ?? instrument.draftSymbol, instrument.adoptedOn, mandate.carriedBy],
    ...[mandate.verb, mandate.strength, addressees.map(({ name }) => name).join('; ')],
    addressees
      .map(({ organization }) => titlesOfOrganization(organization).en ?? organization ?? '')
      .join('; '),
    ...[mandate.action, mandate.deliverable, due?.kind ?? null, due?.session ?? null, due?.on ?? null],
    ...[due?.meeting ?? null, mandate.recurrence?.every ?? null, mandate.overdue ? 'overdue' : null],
    ...[terms(mandate.themes), terms(mandate.countries), terms(mandate.goals)],
    fate.since && [fate.since.symbol, fate.since.address].filter(Boolean).join(' '),
    ...[fate.before, fate.after],
    [pressing, ...fate.changed, fate.movedOn && 'moved on'].filter(Boolean).join('; '),
    ...[mandate.standing, mandate.words, mandate.id],
  ];
}
