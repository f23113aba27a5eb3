import { setTimeout as pause } from 'node:timers/promises';
import { createRoute } from '@hono/zod-openapi';
import { askForLink } from '../../commands/accounts/ask-for-link.ts';
import { listMail } from '../../commands/accounts/list-mail.ts';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { given, mailListShape } from './shapes.ts';

const askRoute = createRoute({
  method: 'post',
  path: '/api/sign-in',
  summary:
    'Ask for a link to sign in with, by mail; the answer is the same whether there is such an account or not',
  request: { body: jsonBody(given.email) },
  responses: {
    204: { description: 'if there is such an account, a link is sent; one a minute at most' },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-found'),
  },
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/mail',
  summary: 'The mail that waits to be sent, and why it could not be sent yet',
  responses: {
    200: { description: 'the oldest first', content: { 'application/json': { schema: mailListShape } } },
    ...refusalsOf('not-permitted'),
  },
});

/** An answer takes this long at least, so that its time does not tell whether there is an account. */
const answerMilliseconds = 300;

/** Whether this server sends mail. */
export function hasMail({ ways }: House): boolean {
  return (ways?.post ?? null) !== null;
}

/** Links by mail. */
export function addMail(api: Routes, house: House): void {
  api.openapi(askRoute, async (c) => {
    const post = house.ways?.post ?? null;
    if (post === null) return answerRefusal(c, refusal('not-found', 'This server sends no mail.'));
    const { email } = c.req.valid('json');
    await Promise.all([askForLink(contextOf(house, c), email, post), pause(answerMilliseconds)]);
    return c.body(null, 204);
  });
  api.openapi(listRoute, async (c) => {
    const listed = await listMail(contextOf(house, c));
    return listed.done ? c.json({ items: listed.value }, 200) : answerRefusal(c, listed.refusal);
  });
}
