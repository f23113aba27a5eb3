import { createRoute, type z } from '@hono/zod-openapi';
import { exportOrganizations } from '../../commands/export-organizations.ts';
import { fillOrganizations } from '../../commands/fill-organizations.ts';
import { findMentions } from '../../commands/find-mentions.ts';
import { importOrganizations } from '../../commands/import-organizations.ts';
import { listOrganizations } from '../../commands/list-organizations.ts';
import { mandateLists } from '../../commands/mandate-lists.ts';
import { previewImport } from '../../commands/preview-import.ts';
import { renameOrganization } from '../../commands/rename-organization.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { contextOf, type House } from '../house.ts';
import { answerChange, changed } from '../register/answer.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { addTableImport } from '../table-import.ts';
import { versionHeader } from '../version-tag.ts';
import {
  exportQuery,
  filledShape,
  idParameter,
  importedShape,
  listToFillShape,
  mentionsShape,
  newNameShape,
  organizationListShape,
  previewShape,
} from './shapes.ts';

const json = <S extends z.ZodType>(schema: S) => ({ content: { 'application/json': { schema } } });

const listRoute = createRoute({
  method: 'get',
  path: '/api/organizations',
  summary: 'All organizations of the register with what holds of them, by their names',
  responses: {
    200: { description: 'all of them', ...json(organizationListShape) },
    ...refusalsOf('not-permitted'),
  },
});

const fillRoute = createRoute({
  method: 'post',
  path: '/api/organizations/listed',
  summary: 'Bring the organizations of the list that comes with the program into the register, as proposals',
  request: { body: jsonBody(listToFillShape) },
  responses: {
    200: { description: 'how many have something new', ...json(filledShape) },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted'),
  },
});

const exportRoute = createRoute({
  method: 'get',
  path: '/api/organizations/export',
  summary: 'The organizations as a table that can be filled in and imported again',
  request: { query: exportQuery },
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

const mentionsRoute = createRoute({
  method: 'get',
  path: '/api/organizations/{id}/mentions',
  summary: 'Where the texts that are held name an organization',
  request: { params: idParameter },
  responses: {
    200: { description: 'paragraphs in the order of adoption', ...json(mentionsShape) },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const renamingRoute = createRoute({
  method: 'post',
  path: '/api/organizations/{id}/names',
  summary: 'Give an organization a new name from a day on; the name before holds until then',
  request: { params: idParameter, headers: versionHeader, body: jsonBody(newNameShape) },
  responses: changed,
});

/** Organizations as a whole: all of them, tables of them, where they are named. One of them is an entry of the register. */
export function addOrganizations(api: Routes, house: House): void {
  api.openapi(listRoute, async (c) => {
    const listed = await listOrganizations(contextOf(house, c));
    return listed.done ? c.json({ items: listed.value }, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(fillRoute, async (c) => {
    const filled = await fillOrganizations(contextOf(house, c), mandateLists().organizations);
    return filled.done ? c.json(filled.value, 200) : answerRefusal(c, filled.refusal);
  });
  api.openapi(exportRoute, async (c) => {
    const exported = await exportOrganizations(contextOf(house, c), c.req.valid('query').as);
    if (!exported.done) return answerRefusal(c, exported.refusal);
    const { content, name, type } = exported.value;
    return attachment(content, name, type);
  });
  addTableImport(api, house, {
    ...{ path: '/api/organizations', of: 'organizations', permission: 'keep the register' },
    preview: { shape: previewShape, run: previewImport },
    import: { shape: importedShape, run: importOrganizations },
  });
  api.openapi(mentionsRoute, async (c) => {
    const found = await findMentions(contextOf(house, c), c.req.valid('param').id);
    return found.done ? c.json(found.value, 200) : answerRefusal(c, found.refusal);
  });
  api.openapi(renamingRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      renameOrganization(contextOf(house, c), id, c.req.valid('json'), expected),
    );
  });
}
