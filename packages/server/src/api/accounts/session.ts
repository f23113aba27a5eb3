import { createRoute } from '@hono/zod-openapi';
import { deleteCookie } from 'hono/cookie';
import { endSession } from '../../commands/accounts/end-session.ts';
import { showLink, showWho } from '../../commands/accounts/show-who.ts';
import { signIn } from '../../commands/accounts/sign-in.ts';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { sessionCookie } from '../guards/who-asks.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { hasMail } from './mail.ts';
import { addSample, isTried } from './sample.ts';
import { given, linkShape, whoShape, workspaceShape } from './shapes.ts';
import { welcome } from './welcome.ts';

const whoRoute = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who asks, what they hold in this workspace, and what they may',
  responses: {
    200: { description: 'who', content: { 'application/json': { schema: whoShape } } },
    ...refusalsOf('not-found'),
  },
});

const linkRoute = createRoute({
  method: 'post',
  path: '/api/session/link',
  summary: 'What a one-time link is for; it is not used by this',
  request: { body: jsonBody(given.link) },
  responses: {
    200: { description: 'the link', content: { 'application/json': { schema: linkShape } } },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'link/spent'),
  },
});

const signInRoute = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Sign in with a one-time link; the first administrator says who they are',
  request: { body: jsonBody(given.signIn) },
  responses: {
    201: {
      description: 'signed in, with a cookie; the workspace that the link was for',
      content: { 'application/json': { schema: workspaceShape.nullable() } },
    },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'link/spent', 'account/invalid'),
  },
});

const signOutRoute = createRoute({
  method: 'delete',
  path: '/api/session',
  summary: 'Sign out',
  responses: { 204: { description: 'signed out' }, ...refusalsOf('request/foreign-origin') },
});

/** Signing in and out, and who is there. */
export function addSession(api: Routes, house: House): void {
  addSample(api, house);
  api.openapi(whoRoute, async (c) => {
    const who = await showWho(contextOf(house, c));
    if (!who.done) return answerRefusal(c, who.refusal);
    const session = c.get('session');
    return c.json(
      {
        ...who.value,
        session: session?.id ?? null,
        endsAt: session?.endsAt ?? null,
        sample: isTried(house, c),
        mail: hasMail(house),
      },
      200,
      { 'cache-control': 'no-store' },
    );
  });
  api.openapi(linkRoute, async (c) => {
    const link = await showLink(contextOf(house, c), c.req.valid('json').token);
    if (link === null) return answerRefusal(c, refusal('link/spent', 'There is no such link.'));
    return c.json(linkShape.parse(link), 200, { 'cache-control': 'no-store' });
  });
  api.openapi(signInRoute, async (c) => {
    const client = c.req.header('user-agent') ?? '';
    const signed = await signIn(contextOf(house, c), { ...c.req.valid('json'), client });
    if (!signed.done) return answerRefusal(c, signed.refusal);
    return c.json(await welcome(house, c, signed.value), 201, { 'cache-control': 'no-store' });
  });
  api.openapi(signOutRoute, async (c) => {
    const session = c.get('session');
    deleteCookie(c, sessionCookie, { path: '/' });
    if (session !== null) await endSession(contextOf(house, c), session.account, session.id);
    return c.body(null, 204);
  });
}
