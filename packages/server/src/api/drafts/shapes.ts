import { z } from '@hono/zod-openapi';
import type {
  AmendmentsPage,
  CompilationPage,
  DraftComparison,
  DraftFacts,
  DraftList,
  DraftPage,
  PlaceForEntry,
  ShownEntry,
  ShownFile,
  ShownNote,
  ShownProposal,
  StepList,
} from '../../commands/draft-pages.ts';
import { headShape } from '../lineages/shapes.ts';
import { blockRoles, comparisonShape } from '../shapes/comparison-shape.ts';
import {
  amendmentFacts,
  entryFacts,
  factKinds,
  noteFacts,
  openPlaceFacts,
  partAtPlaceShape,
  passageShapeShape,
  proposalFacts,
  remarkFacts,
  stepShape,
  unplacedFacts,
} from '../shapes/draft-shape.ts';
import { rangeShape, redlineShape } from '../shapes/redline-shapes.ts';
import { list, orNull } from '../shapes/shape-tools.ts';
import { issueShape } from '../shapes/text-shapes.ts';

const states = ['drafting', 'tabled', 'revised', 'adopted'] as const;

const draftFacts = {
  id: z.string(),
  name: z.string(),
  version: z.int().openapi({ description: 'counts its changes; what a change names' }),
  state: z.enum(states),
  language: z.string(),
  lineage: z.string().nullable(),
  base: headShape,
  adoptedAs: z.string().nullable().openapi({ description: 'id of the instrument that it became' }),
  revision: z.int().nullable().openapi({ description: '0 is the text that was tabled, 1 is Rev.1' }),
  author: z.string(),
  madeAt: z.string(),
  changedAt: z.string(),
  changedBy: z.string(),
};
const draftFactsShape: z.ZodType<DraftFacts> = z.object(draftFacts).openapi('DraftFacts');

export const listShape: z.ZodType<DraftList> = z
  .object({
    items: list(
      z
        .object({
          ...draftFacts,
          steps: z.int(),
          files: z.int(),
          openProposals: z.int().nullable().openapi({ description: 'null until they have been counted' }),
        })
        .openapi('DraftSummary'),
    ),
    total: z.int(),
  })
  .openapi('DraftList');

const entryShape: z.ZodType<ShownEntry> = z
  .object({
    ...entryFacts,
    address: z.string().nullable().openapi({ description: 'by its place in the draft now' }),
    printed: z.string().nullable().openapi({ description: 'the number that the draft prints' }),
    openingPhrase: z.string().nullable(),
    redline: orNull(redlineShape).openapi({ description: 'null where no word changed' }),
  })
  .openapi('DraftEntry');

const noteShape: z.ZodType<ShownNote> = z
  .object({ ...noteFacts, printed: z.string().nullable(), redline: orNull(redlineShape) })
  .openapi('DraftNote');

const proposalShape: z.ZodType<ShownProposal> = z
  .object({
    ...proposalFacts,
    state: z.enum(['open', 'accepted', 'rejected', 'renewed', 'gone']).openapi({
      description:
        'renewed: accepted, and it says something else since a fact was given; gone: its words are no longer there',
    }),
    step: z.string().nullable(),
  })
  .openapi('ShownProposal');

const factShape = z
  .object({
    id: z.string(),
    kind: z.enum(factKinds),
    words: z.string().nullable(),
    source: z.string(),
    author: z.string(),
    at: z.string(),
    holds: z.boolean(),
  })
  .openapi('DraftFact');

const revisionShape = z
  .object({
    revision: z.int(),
    steps: z.int(),
    note: z.string().nullable(),
    author: z.string(),
    at: z.string(),
  })
  .openapi('DraftRevision');

export const pageShape: z.ZodType<DraftPage> = z
  .object({
    ...draftFacts,
    shown: z
      .int()
      .nullable()
      .openapi({ description: 'the revision that is shown; null for what stands now' }),
    entries: list(entryShape),
    notes: list(noteShape),
    proposals: list(proposalShape),
    facts: list(factShape),
    gaps: list(z.object({ entry: z.string(), range: rangeShape, words: z.string() }).openapi('DraftGap')),
    open: list(z.object({ ...openPlaceFacts, entry: z.string() }).openapi('OpenPlace')),
    revisions: list(revisionShape),
    undo: z.string().nullable().openapi({ description: 'a step that an undo would take back' }),
    redo: z
      .string()
      .nullable()
      .openapi({ description: 'the undo that was made last: undoing it takes its steps again' }),
    issues: list(issueShape),
  })
  .openapi('DraftPage');

export const stepsShape: z.ZodType<StepList> = z
  .object({
    version: z.int(),
    items: list(
      z
        .object({
          place: z.int(),
          version: z.int().openapi({ description: 'the version of the draft that it made' }),
          step: stepShape,
          state: z.enum(['holds', 'undone', 'idle']),
        })
        .openapi('ShownStep'),
    ),
    total: z.int(),
  })
  .openapi('StepList');

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

const rulings = ['accepted', 'rejected', 'bracketed', 'open'] as const;

const amendmentShape = z
  .object({
    ...amendmentFacts,
    file: z.string(),
    decision: orNull(
      z
        .object({
          ruling: z.enum(rulings),
          reason: z.string().nullable(),
          author: z.string(),
          at: z.string(),
        })
        .openapi('AmendmentRuling'),
    ),
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

const momentShape = z.union([z.literal('base'), z.literal('now'), z.literal('adopted'), z.int()]);

export const draftComparisonShape: z.ZodType<DraftComparison> = z
  .object({
    draft: draftFactsShape,
    old: momentShape,
    new: momentShape,
    comparison: comparisonShape,
    issues: list(issueShape),
  })
  .openapi('DraftComparison');

export const placeShape: z.ZodType<PlaceForEntry> = z
  .object({ parts: list(partAtPlaceShape) })
  .openapi('PlaceForEntry');

const plain = /^[^\u0000]*$/;
const noNul = 'A name has no NUL in it.';
const key = z.string().min(1).max(200).regex(plain, noNul);
/** An id of something that is held. */
const held = z.string().min(1).max(100).regex(plain, noNul);
export const idParameter = z.object({ id: z.string().min(1).max(100) });
export const fileParameter = idParameter.extend({ file: z.string().min(1).max(100) });

const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
};
const revision = z.coerce.number().int().min(0).max(10_000);

export const listQuery = z.object({
  lineage: z.string().max(100).optional(),
  base: z.string().max(100).optional().openapi({ description: 'drafts over this instrument' }),
  state: z.enum(states).optional(),
  ...paging,
});
export const stepsQuery = z.object({
  since: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000_000)
    .optional()
    .openapi({ description: 'only what came after this version' }),
  ...paging,
});
export const revisionQuery = z.object({
  revision: revision.optional().openapi({ description: 'a revision; the draft as it stands else' }),
});
export const roundQuery = z.object({
  revision: revision.optional().openapi({ description: 'the revision that was marked; the last one else' }),
});
export const compilationQuery = roundQuery.extend({
  open: z.enum(['bracketed', 'left']).default('bracketed').openapi({
    description: 'amendments that nobody decided: in brackets with the name of their delegation, or left out',
  }),
});
const moment = z.union([z.literal('base'), z.literal('now'), z.literal('adopted'), revision]).openapi({
  description: '`base`, `now`, `adopted` for the text that it became, or the number of a revision',
});
export const momentsQuery = z.object({ old: moment.default('base'), new: moment.default('now') });
export const placeQuery = z.object({
  entry: key,
  after: key.optional().openapi({ description: 'the very beginning where it is left out' }),
});
export const docxQuery = z.object({
  as: z.enum(['tracked', 'plain', 'compilation', 'tracked-compilation']).default('tracked').openapi({
    description:
      'tracked changes over `old`; the plain text of `new`; the compilation of the last revision, plain or as tracked changes over it',
  }),
  old: moment.default('base'),
  new: moment.default('now'),
  author: z.string().trim().min(1).max(100).default('Biennium').openapi({
    description: 'who signs the changes that no delegation asked for',
  }),
  reasons: z.enum(['left', 'comments']).default('left').openapi({
    description: 'the reasons of these changes: left out, or as comments',
  }),
});

const version = z.int().min(1).max(1_000_000_000).openapi({ description: 'the version that was seen' });
const note = z.string().max(4000).nullish();
const name = z.string().trim().min(1).max(400);
const text = z.string().max(200_000);
const reason = { reason: note };
const role = z.enum(blockRoles);
const delegation = z.string().trim().min(1).max(100);
const shapes = z.array(passageShapeShape).max(2000).optional();
const newName = z
  .string()
  .regex(/^new:[\w-]{1,60}$/, 'A name for something new reads new:… with letters, digits and hyphens.')
  .optional()
  .openapi({ description: 'its name from now on: `new:` and letters; one is made where none is given' });

/** A step as a person asks for it: its id, author and time are the program's. */
const stepGiven = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('edit'), entry: key, text, shapes, ...reason }),
    z.object({ kind: z.literal('drop'), entry: key, ...reason }),
    z.object({ kind: z.literal('restore'), entry: key, ...reason }),
    z.object({
      kind: z.literal('add'),
      entry: newName,
      after: key.nullable(),
      role,
      text,
      shapes,
      ...reason,
    }),
    z.object({
      kind: z.literal('move'),
      entry: key,
      after: key.nullable(),
      role: role.optional(),
      ...reason,
    }),
    z.object({ kind: z.literal('set-note'), note: key, text, ...reason }),
    z.object({
      kind: z.literal('add-note'),
      note: newName,
      entry: key,
      place: z.int().min(0).max(1_000_000),
      text,
      ...reason,
    }),
    z.object({ kind: z.literal('drop-note'), note: key, ...reason }),
    z.object({ kind: z.literal('accept-proposal'), proposal: key, ...reason }),
    z.object({ kind: z.literal('reject-proposal'), proposal: key, ...reason }),
    z.object({
      kind: z.literal('bracket'),
      entry: key,
      range: rangeShape,
      label: delegation.nullish(),
      alternatives: z
        .array(
          z.object({
            words: text.openapi({ description: 'empty where the words are to go' }),
            by: delegation.nullish(),
          }),
        )
        .max(50)
        .optional()
        .openapi({ description: 'other words, which stand in brackets behind' }),
      ...reason,
    }),
    z.object({ kind: z.literal('settle'), entry: key, range: rangeShape, words: text, ...reason }),
    z.object({
      kind: z.literal('undo'),
      step: key.optional().openapi({ description: 'all that was taken last, where none is named' }),
      ...reason,
    }),
  ])
  .openapi('StepToTake');

/** What is given to make and change drafts. */
export const given = {
  draft: z
    .object({
      base: held.optional().openapi({ description: 'id of the instrument' }),
      lineage: held
        .optional()
        .openapi({ description: 'where no instrument is named: its text that was adopted last' }),
      name: name.optional(),
      key: z
        .string()
        .regex(/^[\w-]{16,60}$/, 'A key has 16 to 60 letters, digits and hyphens.')
        .optional()
        .openapi({
          description:
            'made anew for each draft that is begun: the same request again, with its key, begins no second one',
        }),
    })
    .openapi('DraftToMake'),
  change: z
    .object({
      version,
      name: name.optional(),
      adopted: z.boolean().optional().openapi({ description: 'closes the draft, or opens it again' }),
      adoptedAs: held.nullish().openapi({ description: 'id of the instrument that it became' }),
    })
    .openapi('DraftToChange'),
  steps: z.object({ version, steps: z.array(stepGiven).min(1).max(500) }).openapi('StepsToTake'),
  fact: z
    .object({
      version,
      kind: z.enum(factKinds),
      words: z.string().trim().min(1).max(2000).nullable().openapi({ description: 'null takes it back' }),
      source: z.string().trim().min(1).max(2000),
    })
    .openapi('FactToGive'),
  revision: z
    .object({
      version,
      replace: z.boolean().default(false).openapi({
        description: 'also where a paragraph that delegations amend was changed since the text was tabled',
      }),
      note,
    })
    .openapi('RevisionToMake'),
  file: z
    .object({
      delegation: z.string().trim().min(1).max(100).optional(),
      withdrawn: z.boolean().optional(),
    })
    .openapi('FileToChange'),
  decisions: z
    .object({
      version: version.openapi({ description: 'that of the amendments' }),
      decisions: z
        .array(z.object({ amendment: key, ruling: z.enum(rulings) }))
        .min(1)
        .max(2000),
      reason: note,
    })
    .openapi('AmendmentsToDecide'),
} as const;

/** What stands in the form of a delegation's file, beside the part `file`. */
export const fileForm = z.object({
  delegation: given.file.shape.delegation,
  revision: revision.optional(),
});

/** The form in which a delegation's file comes, for the description of its route. */
export const fileFormBody = z
  .object({
    file: z.any().openapi({ type: 'string', format: 'binary' }),
    delegation: z
      .string()
      .optional()
      .openapi({ description: 'whose it is; the author of most of its changes where it is left out' }),
    revision: z.string().optional().openapi({ description: 'the revision that it marks; the last one else' }),
  })
  .openapi('FileToReceive');
