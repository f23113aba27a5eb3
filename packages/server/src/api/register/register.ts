import { createRoute } from '@hono/zod-openapi';
import { addEntry } from '../../commands/add-entry.ts';
import { mergeEntries } from '../../commands/merge-entries.ts';
import { proposeFromLineage } from '../../commands/propose-from-lineage.ts';
import { ruleOnStatements } from '../../commands/rule-on-statements.ts';
import { listEntries } from '../../commands/show-entry.ts';
import { stateOfEntry } from '../../commands/state-of-entry.ts';
import { withdrawEntry } from '../../commands/withdraw-entry.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { changingRoute } from '../changing-route.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { answerChange, answerEntry, changed } from './answer.ts';
import { addRegisterExport } from './export.ts';
import {
  entryListQuery,
  entryListShape,
  entryPageShape,
  given,
  idParameter,
  proposedShape,
} from './shapes.ts';

const changing = changingRoute(changed);
const made = refusalsOf(
  'request/invalid',
  'request/foreign-origin',
  'not-permitted',
  'not-found',
  'entry/invalid',
);

const listRoute = createRoute({
  method: 'get',
  path: '/api/register',
  summary: 'The register: organizations, meetings, agreements and observances, with what holds of them',
  request: { query: entryListQuery },
  responses: {
    200: {
      description: 'one page of them, by their first day',
      content: { 'application/json': { schema: entryListShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const addRoute = createRoute({
  method: 'post',
  path: '/api/register',
  summary: 'Add an entry with what is known of it, each value with its source',
  request: { body: jsonBody(given.entry) },
  responses: {
    201: { description: 'added', content: { 'application/json': { schema: entryPageShape } } },
    ...made,
  },
});

const proposalsRoute = createRoute({
  method: 'post',
  path: '/api/register/proposals',
  summary:
    'Bring into the register what the texts of a lineage record, and keep up with them; what was decided stays',
  request: { body: jsonBody(given.lineage) },
  responses: {
    200: {
      description: 'entries with something new',
      content: { 'application/json': { schema: proposedShape } },
    },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      'work/too-long',
    ),
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/register/{id}',
  summary: 'One entry: what holds, what was stated and by whom, what persons decided',
  request: { params: idParameter },
  responses: {
    200: {
      description: 'the entry; its ETag is what a change gives back as If-Match',
      content: { 'application/json': { schema: entryPageShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const statementsRoute = changing(
  'post',
  '/api/register/{id}/statements',
  idParameter,
  given.statements,
  'State values of an entry, each with its source',
);

const rulingsRoute = changing(
  'post',
  '/api/register/{id}/rulings',
  idParameter,
  given.rulings,
  'Confirm, reject or withdraw statements of an entry, or leave them open again',
);

const mergingRoute = changing(
  'post',
  '/api/register/{id}/merge',
  idParameter,
  given.merging,
  'Say that another entry is this one, or part them again',
);

const withdrawalRoute = changing(
  'post',
  '/api/register/{id}/withdrawal',
  idParameter,
  given.withdrawal,
  'Take an entry out of the lists, or bring it back',
);

/** The register and its entries. */
export function addRegister(api: Routes, house: House): void {
  api.openapi(listRoute, async (c) => {
    const { page, size, ...filter } = c.req.valid('query');
    const listed = await listEntries(contextOf(house, c), filter, { limit: size, offset: (page - 1) * size });
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(addRoute, async (c) => {
    const added = await addEntry(contextOf(house, c), c.req.valid('json'));
    return added.done ? answerEntry(c, house, added.value, 201) : answerRefusal(c, added.refusal);
  });
  api.openapi(proposalsRoute, async (c) => {
    const { lineage } = c.req.valid('json');
    const proposed = await proposeFromLineage(contextOf(house, c), lineage, house.drafting);
    return proposed.done ? c.json(proposed.value, 200) : answerRefusal(c, proposed.refusal);
  });
  addRegisterExport(api, house);
  api.openapi(oneRoute, (c) => answerEntry(c, house, c.req.valid('param').id, 200));
  api.openapi(statementsRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      stateOfEntry(contextOf(house, c), id, c.req.valid('json').statements, expected),
    );
  });
  api.openapi(rulingsRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      ruleOnStatements(contextOf(house, c), id, c.req.valid('json'), expected),
    );
  });
  api.openapi(mergingRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      mergeEntries(contextOf(house, c), id, c.req.valid('json'), expected),
    );
  });
  api.openapi(withdrawalRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      withdrawEntry(contextOf(house, c), id, c.req.valid('json'), expected),
    );
  });
}
