import { isDay, POST_ROLES } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import { directoryForms } from '../../commands/export-directory.ts';
import type {
  DirectoryImported,
  PersonList,
  PersonSummary,
  PlannedDirectory,
  PostList,
  PostOrganization,
  PostPage,
  PostSummary,
  ShownAssignment,
} from '../../commands/post-pages.ts';
import { identifier } from '../shapes/identifier.ts';
import { list, orNull } from '../shapes/shape-tools.ts';

const id = identifier;
const day = z.string().refine(isDay, 'There is no such day.').openapi({ description: 'an ISO 8601 day' });
const role = z.enum(POST_ROLES as ['primary', 'alternate', 'validator']);
const side = z.enum(['a', 'b', 'third']);
const state = z.enum(['held', 'vacant', 'closed', 'coming']);
const words = z.string().max(4000);

const organizationShape: z.ZodType<PostOrganization> = z
  .object({
    id: z.string(),
    names: z.object({ en: z.string(), fr: z.string(), ar: z.string() }).partial(),
    acronym: z.string().nullable(),
    side: side.nullable(),
  })
  .openapi('PostOrganization');

const personParts = {
  id: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  removed: z.boolean().openapi({ description: 'they asked for it: nothing is known of them any more' }),
};
const assignmentParts = {
  id: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  state: z.enum(['nominated', 'confirmed', 'active', 'ended']),
  withdrawn: z.boolean().openapi({ description: 'taken back before it began' }),
};
const assignmentShape: z.ZodType<ShownAssignment> = z
  .object({ ...assignmentParts, person: z.object(personParts).openapi('PersonOfPost') })
  .openapi('PostAssignment');
const gapShape = z
  .object({ from: z.string(), until: z.string().nullable(), days: z.int() })
  .openapi('PostGap');

const postParts = {
  id: z.string(),
  organization: organizationShape,
  role,
  about: z.string().openapi({ description: 'what it is for; empty for all cooperation' }),
  since: z.string(),
  closedOn: z.string().nullable(),
  version: z.int(),
  state,
  holder: orNull(assignmentShape),
  next: orNull(assignmentShape),
  vacancy: orNull(gapShape),
};
const postShape: z.ZodType<PostSummary> = z.object(postParts).openapi('Post');
const hidden = z
  .boolean()
  .openapi({ description: 'names, contacts and notes are left out: who asks may not see them' });

export const postListShape: z.ZodType<PostList> = z
  .object({ items: list(postShape), total: z.int(), vacant: z.int(), on: z.string(), hidden })
  .openapi('PostList');

const noteShape = z
  .object({
    id: z.string(),
    post: z.string(),
    kind: z.enum([
      ...(['nominated', 'confirmed', 'withdrawn', 'days changed', 'handed over'] as const),
      ...(['removed', 'closed', 'opened again', 'note'] as const),
    ]),
    assignment: z.string().nullable(),
    words: z.string().nullable(),
    open: list(
      z.object({
        kind: z.enum(['mandate', 'action']),
        id: z.string(),
        label: z.string(),
        due: z.string().nullable(),
      }),
    ).openapi({ description: 'what the organization had open at a hand-over' }),
    author: z.string(),
    at: z.string(),
  })
  .openapi('PostNote');

export const postPageShape: z.ZodType<PostPage> = z
  .object({
    ...{ ...postParts, on: z.string(), hidden },
    ...{ assignments: list(assignmentShape), gaps: list(gapShape), notes: list(noteShape) },
  })
  .openapi('PostPage');

export const organizationsShape = z.object({ items: list(organizationShape) }).openapi('PostOrganizations');

const personShape: z.ZodType<PersonSummary> = z
  .object({
    ...personParts,
    version: z.int(),
    posts: list(
      z.object({
        id: z.string(),
        organization: organizationShape,
        role,
        about: z.string(),
        assignment: z.object(assignmentParts),
      }),
    ),
  })
  .openapi('FocalPerson');
export const personListShape: z.ZodType<PersonList> = z
  .object({ items: list(personShape), total: z.int() })
  .openapi('FocalPersonList');

const change = z.object({
  field: z.enum(['post', 'name', 'email', 'phone', 'from', 'until', 'state']),
  before: z.string().nullable(),
  after: z.string(),
});
const planned = z.object({
  ...{ row: z.int(), organization: z.string(), label: z.string(), role, about: z.string() },
  post: z.string().nullable(),
  person: orNull(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
    }),
  ),
  personChanges: z.boolean(),
  assignment: orNull(
    z.object({
      ...{ id: z.string().nullable(), from: z.string(), until: z.string().nullable() },
      confirmed: z.boolean(),
    }),
  ),
  changes: list(change),
});
const problem = z.object({
  code: z.enum([
    ...(['column-missing', 'column-unknown', 'column-twice', 'name-missing', 'name-shared'] as const),
    ...(['name-unclear', 'code-twice', 'acronym-shared', 'parent-unknown', 'parent-unclear'] as const),
    ...(['parent-circular', 'value-unknown', 'value-long', 'link-wrong', 'time-impossible'] as const),
    ...(['time-unclear', 'time-counted', 'time-order', 'organization-missing', 'email-wrong'] as const),
    ...(['phone-wrong', 'person-unclear', 'held-meanwhile', 'post-closed', 'row-twice'] as const),
  ]),
  severity: z.enum(['error', 'warning']),
  row: z.int(),
  column: z.string().nullable(),
  cell: z.string(),
  other: z.string().nullable(),
});
export const directoryPlanShape: z.ZodType<PlannedDirectory> = z
  .object({ rows: list(planned), problems: list(problem), fingerprint: z.string() })
  .openapi('DirectoryPlan');
export const directoryImportedShape: z.ZodType<DirectoryImported> = z
  .object({ changed: z.int() })
  .openapi('DirectoryImported');

const filters = {
  organization: id.optional(),
  role: role.optional(),
  side: side.optional(),
  state: z.enum([...state.options, 'nominated']).optional(),
  words: z.string().max(200).optional(),
  endsTo: day.optional().openapi({ description: 'the holder’s last day is this one or before' }),
  sort: z.enum(['vacancies', 'organization']).optional(),
  on: day.optional().openapi({ description: 'as it stood on this day; today where none is given' }),
};
const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(500).default(100),
};

export const postListQuery = z.object({ ...filters, ...paging });
export const directoryQuery = z.object({ ...filters, as: z.enum(directoryForms) });
export const onQuery = z.object({ on: filters.on });
export const personListQuery = z.object({ words: filters.words, on: filters.on, ...paging });
export const postParameter = z.object({ id });
export const assignmentParameters = z.object({ id, assignment: id });
const personGiven = z
  .union([
    z.object({ id }),
    z.object({
      name: z.string().max(200),
      email: z.string().max(200).nullish(),
      phone: z.string().max(60).nullish(),
    }),
  ])
  .openapi('PersonForPost');

/** What a person gives. */
export const given = {
  post: z
    .object({ organization: id, role, about: z.string().max(200).optional(), since: day.optional() })
    .openapi('PostToAdd'),
  nomination: z
    .object({
      person: personGiven,
      from: day.optional(),
      until: day.nullish(),
      confirmed: z.boolean().optional(),
      note: words.nullish(),
    })
    .openapi('Nomination'),
  assignment: z
    .object({
      confirmed: z.literal(true).optional(),
      withdrawn: z.literal(true).optional(),
      from: day.optional(),
      until: day.nullable().optional(),
      note: words.nullish(),
    })
    .openapi('AssignmentChange'),
  handOver: z.object({ assignment: id, to: personGiven, on: day, note: words }).openapi('HandOver'),
  closing: z.object({ closedOn: day.nullable(), note: words.nullish() }).openapi('PostClosing'),
  note: z.object({ words }).openapi('NoteForPost'),
  person: z
    .object({
      name: z.string().max(200),
      email: z.string().max(200).nullable(),
      phone: z.string().max(60).nullable(),
    })
    .partial()
    .openapi('PersonChange'),
};
