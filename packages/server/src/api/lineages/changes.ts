import { createRoute } from '@hono/zod-openapi';
import { addLineageMembers } from '../../commands/add-lineage-members.ts';
import { decideLink } from '../../commands/decide-link.ts';
import { joinLineages } from '../../commands/join-lineages.ts';
import { removeLineageMember } from '../../commands/remove-lineage-member.ts';
import { renameLineage } from '../../commands/rename-lineage.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { given, idParameter, memberParameter } from './shapes.ts';
import { answerChange, changed, versionHeader } from './version.ts';

/** A body of JSON, for the description of a route. */
const body = <S>(schema: S) => ({ required: true, content: { 'application/json': { schema } } });

const nameRoute = createRoute({
  method: 'patch',
  path: '/api/lineages/{id}',
  summary: 'Give a lineage a name',
  request: { params: idParameter, headers: versionHeader, body: body(given.name) },
  responses: changed,
});

const decisionRoute = createRoute({
  method: 'post',
  path: '/api/lineages/{id}/decisions',
  summary: 'Decide whether two paragraphs of neighbouring instruments belong together',
  request: { params: idParameter, headers: versionHeader, body: body(given.decision) },
  responses: changed,
});

const membersRoute = createRoute({
  method: 'post',
  path: '/api/lineages/{id}/members',
  summary: 'Add instruments to a lineage',
  request: { params: idParameter, headers: versionHeader, body: body(given.members) },
  responses: changed,
});

const removalRoute = createRoute({
  method: 'delete',
  path: '/api/lineages/{id}/members/{instrument}',
  summary: 'Take an instrument out of a lineage; it stays held',
  request: { params: memberParameter, headers: versionHeader, body: body(given.removal) },
  responses: changed,
});

const joinRoute = createRoute({
  method: 'post',
  path: '/api/lineages/{id}/join',
  summary: 'Bring the members of another lineage into this one',
  request: { params: idParameter, headers: versionHeader, body: body(given.join) },
  responses: changed,
});

/** The changes that leave a lineage with its id: each answers it as it stands then. */
export function addLineageChanges(api: Routes, house: House, worked: WorkedLineages): void {
  api.openapi(nameRoute, (c) => {
    const { id } = c.req.valid('param');
    const asked = c.req.valid('json');
    return answerChange(c, house, worked, id, c.req.valid('header')['if-match'], (expected) =>
      renameLineage(contextOf(house, c), id, asked, expected),
    );
  });
  api.openapi(decisionRoute, (c) => {
    const { id } = c.req.valid('param');
    const asked = c.req.valid('json');
    return answerChange(c, house, worked, id, c.req.valid('header')['if-match'], (expected) =>
      decideLink(contextOf(house, c), worked, id, asked, expected),
    );
  });
  api.openapi(membersRoute, (c) => {
    const { id } = c.req.valid('param');
    const asked = c.req.valid('json');
    return answerChange(c, house, worked, id, c.req.valid('header')['if-match'], (expected) =>
      addLineageMembers(contextOf(house, c), id, asked, expected),
    );
  });
  api.openapi(removalRoute, (c) => {
    const { id, instrument } = c.req.valid('param');
    const asked = c.req.valid('json');
    return answerChange(c, house, worked, id, c.req.valid('header')['if-match'], (expected) =>
      removeLineageMember(contextOf(house, c), id, instrument, asked, expected),
    );
  });
  api.openapi(joinRoute, (c) => {
    const { id } = c.req.valid('param');
    const asked = c.req.valid('json');
    return answerChange(c, house, worked, id, c.req.valid('header')['if-match'], (expected) =>
      joinLineages(contextOf(house, c), id, asked, expected),
    );
  });
}
