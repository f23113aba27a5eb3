import {
  ENTRY_FIELDS,
  type EntryKind,
  LONGEST_VALUE,
  type StandingField,
  type StatementSource,
} from '@biennium/core';
import { z } from '@hono/zod-openapi';
import type { EntryPage, ListedEntry } from '../../commands/show-entry.ts';
import type { Pair } from '../../commands/show-pair.ts';
import type { StoredEntry } from '../../store/repositories/register-entries.ts';
import type { StoredRuling, StoredStatement } from '../../store/repositories/register-statements.ts';
import { identifier, languageTag } from '../shapes/identifier.ts';
import { list } from '../shapes/shape-tools.ts';

const kindShape = z.enum(Object.keys(ENTRY_FIELDS) as [EntryKind, ...EntryKind[]]);
const day = z.string().max(20);
const id = identifier;

const standingValueShape = z
  .object({
    value: z.string(),
    language: z.string().nullable(),
    from: z.string().nullable(),
    until: z.string().nullable(),
    standing: z.enum(['confirmed', 'proposed', 'rejected', 'withdrawn']),
    statements: list(z.string()).openapi({ description: 'ids of those that state it' }),
  })
  .openapi('StandingValue');

const standingFieldShape: z.ZodType<StandingField> = z
  .object({
    field: z.string(),
    values: list(standingValueShape).openapi({ description: 'what holds' }),
    others: list(standingValueShape).openapi({ description: 'what does not hold' }),
    disagree: z.boolean(),
  })
  .openapi('StandingField');

const entryParts = {
  id: z.string(),
  kind: kindShape,
  mergedInto: z.string().nullable(),
  withdrawn: z.boolean(),
  version: z.int(),
  label: z.string(),
  firstDay: z.string().nullable().openapi({ description: 'ISO 8601, as far as it is known' }),
  lastDay: z.string().nullable().openapi({ description: 'when it ends, expires or is due' }),
  state: z.string().nullable().openapi({ description: 'how far it has come' }),
  partOf: z.string().nullable().openapi({ description: 'the entry that it belongs to' }),
  lineage: z.string().nullable().openapi({ description: 'the lineage that a person added it to' }),
  disagreeing: z.int().openapi({ description: 'how many fields disagree' }),
  waiting: z.int().openapi({ description: 'how many statements wait for a person' }),
  fields: list(standingFieldShape),
  author: z.string(),
  madeAt: z.string(),
  changedAt: z.string(),
};

const entryShape: z.ZodType<StoredEntry> = z.object(entryParts).openapi('RegisterEntry');

const sourceShape: z.ZodType<StatementSource> = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('text'),
      instrument: z.string(),
      address: z.string(),
      words: z.string(),
      span: z.object({ start: z.int(), end: z.int() }),
    }),
    z.object({ kind: z.literal('document'), words: z.string(), link: z.string().nullable() }),
    z.object({ kind: z.literal('row'), file: z.string(), row: z.int() }),
    z.object({ kind: z.literal('list'), list: z.string(), version: z.string(), words: z.string() }),
  ])
  .openapi('StatementSource');

const statementShape: z.ZodType<StoredStatement> = z
  .object({
    ...{
      entry: z.string(),
      id: z.string(),
      field: z.string(),
      value: z.string(),
      language: z.string().nullable(),
    },
    ...{ from: z.string().nullable(), until: z.string().nullable(), source: sourceShape },
    ...{ proposed: z.boolean(), author: z.string(), at: z.string() },
  })
  .openapi('Statement');

const rulingName = z.enum(['confirmed', 'rejected', 'withdrawn', 'open']);
const rulingShape: z.ZodType<StoredRuling> = z
  .object({
    ...{ entry: z.string(), id: z.string(), statement: z.string(), ruling: rulingName },
    ...{ note: z.string().nullable(), author: z.string(), at: z.string() },
  })
  .openapi('StatementRuling');

export const entryPageShape: z.ZodType<EntryPage> = z
  .object({
    entry: entryShape,
    statements: list(statementShape),
    rulings: list(rulingShape),
    texts: list(z.object({ instrument: z.string(), symbol: z.string().nullable() })),
  })
  .openapi('RegisterEntryPage');

const listedShape: z.ZodType<ListedEntry> = z
  .object({
    ...entryParts,
    places: list(
      z.object({ instrument: z.string(), symbol: z.string().nullable(), address: z.string() }),
    ).openapi({ description: 'the paragraphs that record it' }),
  })
  .openapi('ListedRegisterEntry');

export const entryListShape = z
  .object({ items: list(listedShape), total: z.int() })
  .openapi('RegisterEntryList');

const yes = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .optional();

const filters = {
  kind: kindShape.optional(),
  words: z.string().max(200).optional().openapi({ description: 'words of the name, of the place, a year' }),
  waiting: yes.openapi({ description: 'whether statements wait for a person' }),
  disagreeing: yes,
  from: day.optional(),
  to: day.optional(),
  endsFrom: day.optional().openapi({ description: 'it ends, expires or is due on this day or later' }),
  endsTo: day.optional(),
  state: z.string().max(60).optional(),
  series: z.string().max(60).optional().openapi({ description: 'of meetings' }),
  of: id.optional().openapi({ description: 'the entry that it belongs to' }),
  naming: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'a party, owner or host: words or an entry' }),
  lineage: id.optional().openapi({ description: 'recorded by a text of it, or added to it' }),
  withdrawn: yes.openapi({ description: 'those that were withdrawn' }),
};

export const entryListQuery = z.object({
  ...filters,
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(500).default(100),
});

export const entryExportQuery = z.object({ ...filters, kind: kindShape, as: z.enum(['csv', 'xlsx']) });

export const pairQuery = z.object({ lineage: id });

const sideShape = z
  .object({
    organization: z.string(),
    names: z.object({
      en: z.string().nullable(),
      fr: z.string().nullable(),
      ar: z.string().nullable(),
    }),
  })
  .openapi('PairSide');
export const pairShape: z.ZodType<Pair | null> = z
  .object({ a: sideShape, b: sideShape })
  .nullable()
  .openapi('Pair');

export const idParameter = z.object({ id });

const valueShape = z
  .object({
    field: z.string().max(60),
    value: z.string().max(LONGEST_VALUE),
    language: languageTag.nullish(),
    from: day.nullish().openapi({ description: 'first day on which it holds' }),
    until: day.nullish(),
    source: z.object({
      words: z.string().max(LONGEST_VALUE),
      link: z
        .url({ protocol: /^https?$/ })
        .max(LONGEST_VALUE)
        .nullish(),
    }),
  })
  .openapi('ValueToState');

/** What a person gives. */
export const given = {
  entry: z
    .object({ kind: kindShape, lineage: id.nullish(), statements: z.array(valueShape).max(100) })
    .openapi('EntryToAdd'),
  statements: z.object({ statements: z.array(valueShape).max(100) }).openapi('ValuesToState'),
  rulings: z
    .object({ statements: z.array(id).max(500), ruling: rulingName, note: z.string().max(4000).nullish() })
    .openapi('RulingsToTake'),
  merging: z.object({ other: id, apart: z.boolean().default(false) }).openapi('EntriesToMerge'),
  withdrawal: z
    .object({ withdrawn: z.boolean(), note: z.string().max(4000).nullish() })
    .openapi('EntryToWithdraw'),
  lineage: z.object({ lineage: id }).openapi('LineageToRead'),
};

export const proposedShape = z.object({ entries: list(z.string()) }).openapi('ProposedEntries');
