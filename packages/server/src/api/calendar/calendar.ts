import { createRoute } from '@hono/zod-openapi';
import { exportCalendar } from '../../commands/export-calendar.ts';
import { listCalendar } from '../../commands/list-calendar.ts';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { addFeeds } from './feeds.ts';
import { calendarExportQuery, calendarQuery, calendarShape } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/api/calendar',
  summary: 'Everything with a date between two days: what is due, meetings, agreements, observances',
  request: { query: calendarQuery },
  responses: {
    200: {
      description: 'by the first of its days',
      content: { 'application/json': { schema: calendarShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const exportRoute = createRoute({
  method: 'get',
  path: '/api/calendar/export',
  summary: 'The same as a table: CSV or Excel',
  request: { query: calendarExportQuery },
  responses: {
    200: {
      description: 'the file, as an attachment',
      content: {
        'text/csv': { schema: { type: 'string' as const } },
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
          schema: { type: 'string' as const, format: 'binary' },
        },
      },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

/** So many years are shown at a time. */
const mostYears = 30;

/** Null for a stretch of time that can be shown; otherwise why not. */
function wrongStretch({ from, to }: { readonly from: string; readonly to: string }): Refusal | null {
  if (from <= to && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= mostYears) return null;
  const message = `A stretch of time begins before it ends, and has at most ${mostYears} years.`;
  return refusal('request/invalid', message, 'to');
}

/** The calendar, and the feeds of it. */
export function addCalendar(api: Routes, house: House): void {
  api.openapi(route, async (c) => {
    const filter = c.req.valid('query');
    const wrong = wrongStretch(filter);
    if (wrong) return answerRefusal(c, wrong);
    const listed = await listCalendar(contextOf(house, c), filter);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(exportRoute, async (c) => {
    const { as, ...filter } = c.req.valid('query');
    const wrong = wrongStretch(filter);
    if (wrong) return answerRefusal(c, wrong);
    const exported = await exportCalendar(contextOf(house, c), filter, as);
    if (!exported.done) return answerRefusal(c, exported.refusal);
    const { content, name, type } = exported.value;
    return attachment(content, name, type);
  });
  addFeeds(api, house);
}
