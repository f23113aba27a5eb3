import { tableAsCsv } from '@biennium/documents';
import { mayNot } from '../../policies/may.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { type EventFilter, listStoredEvents } from '../../store/audit/event-list.ts';
import type { Context } from '../context.ts';
import type { TableFile } from '../export-entries.ts';
import { type ShownEvent, shownEvents } from './shown-events.ts';

/** The newest events that one table holds; a table of more is taken in parts, by days. */
const mostRows = 50_000;
const pageSize = 1_000;

const columns = [
  ...[
    'place',
    'at',
    'by',
    'by id',
    'action',
    'subject',
    'code',
    'name',
    'before',
    'after',
    'withheld',
    'hash',
  ],
];

/** The events that pass a filter as a CSV table, the newest first (rule F32). Refused: `not-permitted`. */
export async function exportEvents(context: Context, filter: EventFilter): Promise<Result<TableFile>> {
  const denied = mayNot(context.actor, 'see the audit');
  if (denied) return refused(denied);
  const rows: (string | number | null)[][] = [];
  for (let offset = 0; offset < mostRows; offset += pageSize) {
    const window = { limit: pageSize, offset };
    const { events } = await listStoredEvents(context.db, context.actor.workspace, filter, window);
    rows.push(...(await shownEvents(context, events)).map(rowOf));
    if (events.length < pageSize) break;
  }
  const content = tableAsCsv({ title: 'audit', columns, rows });
  return done({ content, name: 'audit.csv', type: 'text/csv; charset=utf-8' });
}

function rowOf(event: ShownEvent): (string | number | null)[] {
  const { sequence, at, authorName, author, action, subject, subjectCode, subjectName, withheld, hash } =
    event;
  const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value));
  return [
    ...[sequence, at, authorName, author, action, subject, subjectCode, subjectName],
    ...[json(event.before), json(event.after), withheld ? 'yes' : '', hash],
  ];
}
