import { addLineageMembers } from '../../commands/add-lineage-members.ts';
import { decideLink } from '../../commands/decide-link.ts';
import { joinLineages } from '../../commands/join-lineages.ts';
import { removeLineageMember } from '../../commands/remove-lineage-member.ts';
import { renameLineage } from '../../commands/rename-lineage.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import { changingRoute } from '../changing-route.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { given, idParameter, memberParameter } from './shapes.ts';
import { answerChange, changed } from './version.ts';

const changing = changingRoute(changed);

const nameRoute = changing('patch', '/api/lineages/{id}', idParameter, given.name, 'Give a lineage a name');

const decisionRoute = changing(
  'post',
  '/api/lineages/{id}/decisions',
  idParameter,
  given.decision,
  'Decide whether two paragraphs of neighbouring instruments belong together',
);

const membersRoute = changing(
  'post',
  '/api/lineages/{id}/members',
  idParameter,
  given.members,
  'Add instruments to a lineage',
);

const removalRoute = changing(
  'delete',
  '/api/lineages/{id}/members/{instrument}',
  memberParameter,
  given.removal,
  'Take an instrument out of a lineage; it stays held',
);

const joinRoute = changing(
  'post',
  '/api/lineages/{id}/join',
  idParameter,
  given.join,
  'Bring the members of another lineage into this one',
);

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
