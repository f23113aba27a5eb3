import { createRoute } from '@hono/zod-openapi';
import { meetingAgenda } from '../../commands/home/meeting-agenda.ts';
import { showHome, visitHome } from '../../commands/home/show-home.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import { idParameter } from '../reports/shapes.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { agendaShape, homeShape } from './shapes.ts';

const showRoute = createRoute({
  method: 'get',
  path: '/api/home',
  summary: 'What waits for the asker, what is late, what the other side did, and where the cycle stands',
  responses: {
    200: {
      description: 'as far as the asker sees it',
      content: { 'application/json': { schema: homeShape } },
    },
    ...refusalsOf('not-permitted'),
  },
});

const visitRoute = createRoute({
  method: 'post',
  path: '/api/home/visit',
  summary: 'Say that what the other side did was seen: from then on only what is newer is told',
  responses: { 204: { description: 'noted' }, ...refusalsOf('request/foreign-origin', 'not-permitted') },
});

const agendaRoute = createRoute({
  method: 'get',
  path: '/api/meetings/{id}/agenda',
  summary: 'The agenda of a meeting, made from what is open, overdue, disputed, silent and proposed',
  request: { params: idParameter },
  responses: {
    200: { description: 'by working group', content: { 'application/json': { schema: agendaShape } } },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

/** What somebody who comes in sees first, and what a meeting has to talk about. */
export function addHome(api: Routes, house: House): void {
  api.openapi(showRoute, async (c) => {
    const shown = await showHome(contextOf(house, c));
    return shown.done
      ? c.json(shown.value, 200, { 'cache-control': 'no-store' })
      : answerRefusal(c, shown.refusal);
  });
  api.openapi(visitRoute, async (c) => {
    const noted = await visitHome(contextOf(house, c));
    return noted.done ? c.body(null, 204) : answerRefusal(c, noted.refusal);
  });
  api.openapi(agendaRoute, async (c) => {
    const made = await meetingAgenda(contextOf(house, c), c.req.valid('param').id);
    return made.done ? c.json(made.value, 200) : answerRefusal(c, made.refusal);
  });
}
