import { createHash } from 'node:crypto';
import { createRoute } from '@hono/zod-openapi';
import { makeFeed } from '../../commands/make-feed.ts';
import { readFeed } from '../../commands/read-feed.ts';
import { listFeeds, revokeFeed } from '../../commands/revoke-feed.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { feedListShape, feedParameter, feedShape, given, madeFeedShape, tokenParameter } from './shapes.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/calendar/feeds',
  summary: 'The calendars that can be subscribed to, and those that were revoked; never their addresses',
  responses: {
    200: { description: 'newest first', content: { 'application/json': { schema: feedListShape } } },
    ...refusalsOf('not-permitted'),
  },
});

const makeRoute = createRoute({
  method: 'post',
  path: '/api/calendar/feeds',
  summary: 'Make a calendar to subscribe to, under a private address that is told this once',
  request: { body: jsonBody(given.feed) },
  responses: {
    201: { description: 'made', content: { 'application/json': { schema: madeFeedShape } } },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'feed/invalid'),
  },
});

const revokeRoute = createRoute({
  method: 'post',
  path: '/api/calendar/feeds/{id}/revocation',
  summary: 'Revoke a calendar for good: nothing is at its address any more',
  request: { params: feedParameter },
  responses: {
    200: { description: 'revoked', content: { 'application/json': { schema: feedShape } } },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'),
  },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/feeds/{token}',
  summary: 'A calendar as iCalendar, for whoever has its private address',
  request: { params: tokenParameter },
  responses: {
    200: {
      description: 'the calendar',
      content: { 'text/calendar': { schema: { type: 'string' as const } } },
    },
    304: { description: 'it is as it was' },
    ...refusalsOf('request/invalid', 'not-found'),
  },
});

/** Calendars to subscribe to. */
export function addFeeds(api: Routes, house: House): void {
  api.openapi(listRoute, async (c) => {
    const listed = await listFeeds(contextOf(house, c));
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(makeRoute, async (c) => {
    const made = await makeFeed(contextOf(house, c), c.req.valid('json'));
    if (!made.done) return answerRefusal(c, made.refusal);
    const { feed, token } = made.value;
    return c.json({ feed, token, path: `/api/feeds/${token}.ics` }, 201, { 'cache-control': 'no-store' });
  });
  api.openapi(revokeRoute, async (c) => {
    const revoked = await revokeFeed(contextOf(house, c), c.req.valid('param').id);
    return revoked.done ? c.json(revoked.value, 200) : answerRefusal(c, revoked.refusal);
  });
  api.openapi(readRoute, async (c) => {
    const token = c.req.valid('param').token.replace(/\.ics$/, '');
    const read = await readFeed(contextOf(house, c), token);
    if (!read.done) return answerRefusal(c, read.refusal);
    const tag = `"${createHash('sha256').update(read.value).digest('hex').slice(0, 32)}"`;
    const headers = { etag: tag, 'cache-control': 'private, no-cache', 'referrer-policy': 'no-referrer' };
    // Who got it compressed names it as weak.
    if (c.req.header('if-none-match')?.replace(/^W\//, '') === tag) return c.body(null, 304, headers);
    return c.body(read.value, 200, {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="calendar.ics"',
    });
  });
}
