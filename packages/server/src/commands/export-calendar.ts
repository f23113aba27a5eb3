import { type TableToWrite, tableAsCsv, tableAsXlsx } from '@biennium/documents';
import { done, type Result } from '../refusals/result.ts';
import type { Context } from './context.ts';
import type { TableFile } from './export-entries.ts';
import { type CalendarFilter, listCalendar, type ShownItem } from './list-calendar.ts';

const columns = [
  ...['first day', 'last day', 'time', 'kind', 'matter', 'label', 'place', 'session'],
  ...['concerns', 'standing', 'state', 'disagree', 'text', 'paragraph', 'id'],
];

/** What the calendar shows as a table, a row for each date (rule S132). Refused: `not-permitted`. */
export async function exportCalendar(
  context: Context,
  filter: CalendarFilter,
  as: 'csv' | 'xlsx',
): Promise<Result<TableFile>> {
  const listed = await listCalendar(context, filter);
  if (!listed.done) return listed;
  const table: TableToWrite = { title: 'calendar', columns, rows: listed.value.items.map(rowOf) };
  return done(
    as === 'csv'
      ? { content: tableAsCsv(table), name: 'calendar.csv', type: 'text/csv; charset=utf-8' }
      : {
          content: await tableAsXlsx(table),
          name: 'calendar.xlsx',
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        },
  );
}

function rowOf(item: ShownItem): (string | number | null)[] {
  const { time, kind, matter, label, place, session, concerns, standing, state, disagree } = item;
  return [
    ...[time.first, time.last, time.said, kind, matter, label, place, session],
    ...[concerns.join('; '), standing, state, disagree ? 'yes' : '', item.symbol],
    ...[item.told?.address ?? null, item.subject],
  ];
}
