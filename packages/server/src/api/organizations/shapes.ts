import type { TableProblem } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import type { Mention } from '../../commands/find-mentions.ts';
import type { ImportDone } from '../../commands/import-organizations.ts';
import type { OrganizationInShort } from '../../commands/list-organizations.ts';
import type { PlannedImport } from '../../commands/plan-tables.ts';
import { languageTag } from '../shapes/identifier.ts';
import { list } from '../shapes/shape-tools.ts';

const words = z.string().nullable();

const datedNameShape = z.object({
  value: z.string(),
  language: words,
  from: words.openapi({ description: 'ISO 8601: the first day on which it holds' }),
  until: words,
});

const organizationShape: z.ZodType<OrganizationInShort> = z
  .object({
    ...{ id: z.string(), version: z.int(), label: z.string() },
    merged: list(z.string()).openapi({ description: 'the entries that turned out to be it' }),
    ...{ names: list(datedNameShape), acronyms: list(datedNameShape), code: words, kind: words },
    side: z.enum(['a', 'b', 'third']).nullable(),
    parent: words.openapi({ description: 'the entry that it is part of' }),
    members: list(z.string()).openapi({ description: 'of a collective: who belongs to it' }),
    ...{ seat: words, country: words, closedOn: words, successor: words },
    ...{ disagreeing: z.int(), waiting: z.int() },
  })
  .openapi('OrganizationInShort');

export const organizationListShape = z.object({ items: list(organizationShape) }).openapi('OrganizationList');

export const listToFillShape = z
  .object({
    list: z.literal('organizations').openapi({ description: 'the list that comes with the program' }),
  })
  .openapi('ListToFill');
export const filledShape = z.object({ organizations: z.int() }).openapi('FilledOrganizations');

const problemShape: z.ZodType<TableProblem> = z
  .object({
    code: z.enum([
      ...(['column-missing', 'column-unknown', 'column-twice', 'name-missing', 'name-shared'] as const),
      ...(['name-unclear', 'code-twice', 'acronym-shared', 'parent-unknown', 'parent-unclear'] as const),
      ...(['parent-circular', 'value-unknown', 'value-long', 'link-wrong', 'time-impossible'] as const),
      ...(['time-unclear', 'time-counted', 'time-order'] as const),
    ]),
    severity: z.enum(['error', 'warning']),
    row: z.int().openapi({ description: 'as a spreadsheet counts them, from 1' }),
    column: words.openapi({ description: 'its name in the file; null for the whole row' }),
    cell: z.string(),
    other: words.openapi({ description: 'what it is held against' }),
  })
  .openapi('TableProblem');

export const previewShape: z.ZodType<PlannedImport> = z
  .object({
    fingerprint: z
      .string()
      .openapi({ description: 'to give back when this, and nothing else, is to be imported' }),
    rows: list(
      z.object({
        ...{ row: z.int(), entry: words, label: z.string() },
        statements: list(
          z.object({
            ...{ field: z.string(), value: z.string(), language: words, from: words, until: words },
            ...{ shown: z.string(), before: words, column: words },
          }),
        ),
        ends: list(z.string()).openapi({ description: 'ids of the statements that these take the place of' }),
      }),
    ),
    problems: list(problemShape).openapi({ description: 'nothing is imported while one is an error' }),
  })
  .openapi('ImportPreview');

export const importedShape: z.ZodType<ImportDone> = z
  .object({ added: z.int(), changed: z.int() })
  .openapi('ImportedOrganizations');

const mentionShape: z.ZodType<Mention> = z
  .object({
    ...{ instrument: z.string(), symbol: words, title: words, language: z.string(), adoptedOn: words },
    ...{ address: z.string(), before: z.string(), name: z.string(), after: z.string() },
  })
  .openapi('Mention');

export const mentionsShape = z
  .object({ mentions: list(mentionShape), more: z.boolean() })
  .openapi('Mentions');

export const exportQuery = z.object({ as: z.enum(['csv', 'xlsx']) });
export const idParameter = z.object({ id: z.string().max(200) });

export const newNameShape = z
  .object({
    name: z.string().max(2000),
    language: languageTag,
    from: z.string().max(20).openapi({ description: 'ISO 8601: the first day on which it holds' }),
    source: z.object({
      words: z.string().max(2000),
      link: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .nullish(),
    }),
  })
  .openapi('NewName');
