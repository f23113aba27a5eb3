import { createRoute } from '@hono/zod-openapi';
import { changeAccount, makeSignInLink } from '../../commands/accounts/change-account.ts';
import { endSession } from '../../commands/accounts/end-session.ts';
import { endRole, giveRole } from '../../commands/accounts/give-role.ts';
import { type Invitation, invitePerson } from '../../commands/accounts/invite-person.ts';
import { listAccounts, listSessions } from '../../commands/accounts/list-accounts.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionHeader } from '../version-tag.ts';
import { addMail } from './mail.ts';
import { addSession } from './session.ts';
import {
  accountListShape,
  accountParameter,
  given,
  madeLinkShape,
  pageQuery,
  roleParameters,
  sessionListShape,
  sessionParameters,
} from './shapes.ts';
import { addWorkspaces } from './workspaces.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/accounts',
  summary:
    'Accounts with their roles in this workspace: all for an administrator, those of the own side for a coordinator',
  request: { query: pageQuery },
  responses: {
    200: { description: 'a page of them', content: { 'application/json': { schema: accountListShape } } },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const madeLink = {
  201: {
    description: 'the link, told this once',
    content: { 'application/json': { schema: madeLinkShape } },
  },
};

const inviteRoute = createRoute({
  method: 'post',
  path: '/api/accounts',
  summary: 'Invite a person: an account with its roles, and a link to sign in with',
  request: { body: jsonBody(given.invitation) },
  responses: {
    ...madeLink,
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'account/invalid'),
  },
});

const done = { 204: { description: 'done' } };

const changeRoute = createRoute({
  method: 'patch',
  path: '/api/accounts/{id}',
  summary: 'Change an account: the name and language of one’s own, anything of any for an administrator',
  request: { params: accountParameter, headers: versionHeader, body: jsonBody(given.account) },
  responses: {
    ...done,
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'),
    ...refusalsOf('account/invalid', 'account/version-required', 'account/version-stale'),
  },
});

const linkRoute = createRoute({
  method: 'post',
  path: '/api/accounts/{id}/link',
  summary: 'Make a link with which an account signs in once',
  request: { params: accountParameter },
  responses: {
    ...madeLink,
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'),
  },
});

const giveRoleRoute = createRoute({
  method: 'post',
  path: '/api/accounts/{id}/roles',
  summary: 'Give an account a role in this workspace',
  request: { params: accountParameter, body: jsonBody(given.role) },
  responses: {
    ...done,
    ...refusalsOf(
      'request/invalid',
      'request/foreign-origin',
      'not-permitted',
      'not-found',
      'account/invalid',
    ),
  },
});

const endRoleRoute = createRoute({
  method: 'post',
  path: '/api/accounts/{id}/roles/{role}/end',
  summary: 'End a role on a day; it stays in the history',
  request: { params: roleParameters, body: jsonBody(given.roleEnd) },
  responses: {
    ...done,
    ...refusalsOf(
      'request/invalid',
      'request/foreign-origin',
      'not-permitted',
      'not-found',
      'account/invalid',
    ),
  },
});

const sessionsRoute = createRoute({
  method: 'get',
  path: '/api/accounts/{id}/sessions',
  summary: 'Where an account is signed in',
  request: { params: accountParameter },
  responses: {
    200: {
      description: 'the one seen last first',
      content: { 'application/json': { schema: sessionListShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const endSessionRoute = createRoute({
  method: 'delete',
  path: '/api/accounts/{id}/sessions/{session}',
  summary: 'End a session',
  request: { params: sessionParameters },
  responses: {
    ...done,
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'),
  },
});

/** A link as it is told; its token stands behind the hash, which no browser sends and no log keeps. */
const toldLink = ({ account, token, endsAt, mailedTo }: Invitation) => ({
  ...{ account, token, mailedTo, endsAt: endsAt.toISOString() },
  path: `/sign-in#${token}`,
});

/** Accounts, roles, sessions and workspaces. */
export function addAccounts(api: Routes, house: House): void {
  addSession(api, house);
  addWorkspaces(api, house);
  addMail(api, house);
  api.openapi(listRoute, async (c) => {
    const { page, size } = c.req.valid('query');
    const listed = await listAccounts(contextOf(house, c), { limit: size, offset: (page - 1) * size });
    return listed.done ? c.json({ items: listed.value }, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(inviteRoute, async (c) => {
    const invited = await invitePerson(contextOf(house, c), c.req.valid('json'), house.ways?.post);
    if (!invited.done) return answerRefusal(c, invited.refusal);
    return c.json(toldLink(invited.value), 201, { 'cache-control': 'no-store' });
  });
  api.openapi(changeRoute, async (c) => {
    const expected = expectedVersion(c.req.valid('header')['if-match'], 'account/version-required');
    if (!expected.done) return answerRefusal(c, expected.refusal);
    const { id } = c.req.valid('param');
    const changed = await changeAccount(contextOf(house, c), id, c.req.valid('json'), expected.value);
    return changed.done ? c.body(null, 204) : answerRefusal(c, changed.refusal);
  });
  api.openapi(linkRoute, async (c) => {
    const made = await makeSignInLink(contextOf(house, c), c.req.valid('param').id, house.ways?.post);
    if (!made.done) return answerRefusal(c, made.refusal);
    return c.json(toldLink(made.value), 201, { 'cache-control': 'no-store' });
  });
  api.openapi(giveRoleRoute, async (c) => {
    const role = await giveRole(contextOf(house, c), c.req.valid('param').id, c.req.valid('json'));
    return role.done ? c.body(null, 204) : answerRefusal(c, role.refusal);
  });
  api.openapi(endRoleRoute, async (c) => {
    const { id, role } = c.req.valid('param');
    const ended = await endRole(contextOf(house, c), id, role, c.req.valid('json').until);
    return ended.done ? c.body(null, 204) : answerRefusal(c, ended.refusal);
  });
  api.openapi(sessionsRoute, async (c) => {
    const sessions = await listSessions(contextOf(house, c), c.req.valid('param').id);
    return sessions.done ? c.json({ items: sessions.value }, 200) : answerRefusal(c, sessions.refusal);
  });
  api.openapi(endSessionRoute, async (c) => {
    const { id, session } = c.req.valid('param');
    const ended = await endSession(contextOf(house, c), id, session);
    return ended.done ? c.body(null, 204) : answerRefusal(c, ended.refusal);
  });
}
