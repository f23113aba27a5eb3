import { z } from '@hono/zod-openapi';
import type { AmendmentsPage, CompilationPage, ShownFile } from '../../commands/draft-pages.ts';
import { blockRoles } from '../shapes/comparison-shape.ts';
import { amendmentFacts, remarkFacts, unplacedFacts } from '../shapes/draft-shape.ts';
import { rangeShape } from '../shapes/redline-shapes.ts';
import { list, orNull } from '../shapes/shape-tools.ts';
import { issueShape } from '../shapes/text-shapes.ts';
import { draftFactsShape, entryShape, noteShape } from './draft-shapes.ts';

export const fileShape: z.ZodType<ShownFile> = z
  .object({
    id: z.string(),
    delegation: z.string(),
    name: z.string(),
    bytes: z.int(),
    sha256: z.string(),
    revision: z.int(),
    authors: list(z.string()),
    author: z.string(),
    at: z.string(),
    withdrawn: z.boolean(),
    amendments: z.int(),
    remarks: z.int(),
    issues: list(issueShape),
  })
  .openapi('DelegationFile');

export const rulings = ['accepted', 'rejected', 'bracketed', 'open'] as const;

const decision = {
  ruling: z.enum(rulings),
  reason: z.string().nullable(),
  author: z.string(),
  at: z.string(),
};
const { entries, old, words, kind } = amendmentFacts;

const homelessShape = z
  .object({
    ...decision,
    amendment: z.string(),
    file: z.string(),
    delegation: z.string(),
    about: orNull(z.object({ entries, old, words, kind }).openapi('DecidedWords')),
  })
  .openapi('HomelessRuling');

const amendmentShape = z
  .object({
    ...amendmentFacts,
    file: z.string(),
    decision: orNull(z.object(decision).openapi('AmendmentRuling')),
  })
  .openapi('Amendment');

const countShape = z
  .object({
    delegation: z.string(),
    open: z.int(),
    accepted: z.int(),
    rejected: z.int(),
    bracketed: z.int(),
    remarks: z.int(),
    unplaced: z.int(),
  })
  .openapi('DelegationCount');

export const amendmentsShape: z.ZodType<AmendmentsPage> = z
  .object({
    draft: draftFactsShape,
    version: z.int().openapi({ description: 'counts decisions and files; what a decision names' }),
    revision: z.int(),
    current: z.boolean(),
    text: z.string().openapi({ description: 'what all ranges are places of' }),
    entries: list(
      z
        .object({
          start: z.int(),
          end: z.int(),
          id: z.string(),
          role: z.enum([...blockRoles, 'note']),
          address: z.string().nullable(),
          printed: z.string().nullable(),
          changedSince: z.boolean(),
        })
        .openapi('PagedEntry'),
    ),
    files: list(fileShape),
    delegations: list(countShape),
    groups: list(
      z
        .object({
          entries: list(z.string()),
          range: rangeShape,
          conflicting: z.boolean(),
          amendments: list(amendmentShape),
        })
        .openapi('AmendmentGroup'),
    ),
    remarks: list(z.object({ ...remarkFacts, file: z.string() }).openapi('Remark')),
    unplaced: list(z.object({ ...unplacedFacts, file: z.string() }).openapi('UnplacedChange')),
    homeless: list(homelessShape).openapi({
      description: 'decisions about words that are no longer found in their file; they do nothing',
    }),
    issues: list(issueShape),
  })
  .openapi('AmendmentsPage');

export const compilationShape: z.ZodType<CompilationPage> = z
  .object({
    draft: draftFactsShape,
    revision: z.int(),
    entries: list(entryShape),
    notes: list(noteShape),
    delegations: list(countShape),
    issues: list(issueShape),
  })
  .openapi('CompilationPage');
