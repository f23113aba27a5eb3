import { z } from '@hono/zod-openapi';
import { blockRoles } from '../shapes/comparison-shape.ts';
import { factKinds, passageShapeShape } from '../shapes/draft-shape.ts';
import { identifier } from '../shapes/identifier.ts';
import { rangeShape } from '../shapes/redline-shapes.ts';
import { rulings } from './amendment-shapes.ts';
import { revision } from './query-shapes.ts';

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
    z.object({ kind: z.literal('edit'), entry: identifier, text, shapes, ...reason }),
    z.object({ kind: z.literal('drop'), entry: identifier, ...reason }),
    z.object({ kind: z.literal('restore'), entry: identifier, ...reason }),
    z.object({
      kind: z.literal('add'),
      entry: newName,
      after: identifier.nullable(),
      role,
      text,
      shapes,
      ...reason,
    }),
    z.object({
      kind: z.literal('move'),
      entry: identifier,
      after: identifier.nullable(),
      role: role.optional(),
      ...reason,
    }),
    z.object({ kind: z.literal('set-note'), note: identifier, text, ...reason }),
    z.object({
      kind: z.literal('add-note'),
      note: newName,
      entry: identifier,
      place: z.int().min(0).max(1_000_000),
      text,
      ...reason,
    }),
    z.object({ kind: z.literal('drop-note'), note: identifier, ...reason }),
    z.object({ kind: z.literal('accept-proposal'), proposal: identifier, ...reason }),
    z.object({ kind: z.literal('reject-proposal'), proposal: identifier, ...reason }),
    z.object({
      kind: z.literal('bracket'),
      entry: identifier,
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
    z.object({ kind: z.literal('settle'), entry: identifier, range: rangeShape, words: text, ...reason }),
    z.object({
      kind: z.literal('undo'),
      step: identifier.optional().openapi({ description: 'all that was taken last, where none is named' }),
      ...reason,
    }),
  ])
  .openapi('StepToTake');

/** What is given to make and change drafts. */
export const given = {
  draft: z
    .object({
      base: identifier.optional().openapi({ description: 'id of the instrument' }),
      lineage: identifier
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
      adoptedAs: identifier.nullish().openapi({ description: 'id of the instrument that it became' }),
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
        .array(z.object({ amendment: identifier, ruling: z.enum(rulings) }))
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
