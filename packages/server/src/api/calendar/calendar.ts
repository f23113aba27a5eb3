import { createRoute } from '@hono/zod-openapi';
import { listCalendar } from '../../commands/list-calendar.ts';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { addFeeds } from './feeds.ts';
import { calendarQuery, calendarShape } from './shapes.ts';

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

/** So many years are shown at a time. */
const mostYears = 30;

/** The calendar, and the feeds of it. */
export function addCalendar(api: Routes, house: House): void {
  api.openapi(route, async (c) => {
    const filter = c.req.valid('query');
    const years = Number(filter.to.slice(0, 4)) - Number(filter.from.slice(0, 4));
    if (filter.to < filter.from || years > mostYears) {
      const message = `A stretch of time begins before it ends, and has at most ${mostYears} years.`;
      return answerRefusal(c, refusal('request/invalid', message, 'to'));
    }
    const listed = await listCalendar(contextOf(house, c), filter);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  addFeeds(api, house);
}
