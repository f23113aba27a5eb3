import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  type ActivityContent,
  type ActivityStanding,
  DECISIONS,
  type Disposition,
  type FieldChange,
  type FrozenMatrix,
  type Key,
  type LineComparison,
  MATRIX_STATES,
  REPORT_STATES,
  type ReportContent,
  VISIBILITIES,
} from '@biennium/core';
import { z } from '@hono/zod-openapi';
import type { ShownDecision } from '../../commands/keys/turn-key.ts';
import type { ActivityListPage, ActivityPage } from '../../commands/matrix/show-activities.ts';
import type { BaselinePage, MatrixInShort } from '../../commands/matrix/show-matrix.ts';
import type { StoredActivity } from '../../store/repositories/matrix/activities.ts';
import { activitySorts } from '../../store/repositories/matrix/activity-list.ts';
import type { StoredAmendment } from '../../store/repositories/matrix/amendments.ts';
import type { StoredMatrix } from '../../store/repositories/matrix/matrices.ts';
import type { StoredRemark } from '../../store/repositories/matrix/remarks.ts';
import type { StoredEvidence } from '../../store/repositories/reports/evidence.ts';
import type { StoredReport } from '../../store/repositories/reports/reports.ts';
import { identifier, languageTag } from '../shapes/identifier.ts';
import { list, orNull } from '../shapes/shape-tools.ts';

const words = z.string().nullable();
const side = z.enum(['a', 'b']);
const text = z.string().max(20_000);
const line = z.string().max(1_000);
const time = z.string().max(10);
const ids = z.array(identifier).max(100);
const ofEachSide = <S extends z.ZodType>(shape: S) => z.object({ a: shape, b: shape });

export const contentShape: z.ZodType<ActivityContent> = z
  .object({
    title: line,
    language: languageTag.nullable(),
    description: text,
    kind: z.enum(ACTIVITY_KINDS as [(typeof ACTIVITY_KINDS)[number]]),
    area: z.string().max(200).nullable(),
    cluster: z.string().max(200).nullable(),
    leads: ofEachSide(identifier.nullable()),
    partners: ids,
    planned: z
      .object({ from: time.nullable(), until: time.nullable() })
      .openapi({ description: 'ISO 8601 years, months or days, as far as they are known' }),
    place: line,
    countries: z.array(z.string().regex(/^[A-Z]{3}$/)).max(100),
    goals: z.array(z.string().regex(/^([1-9]|1[0-7])$/)).max(17),
    ...{ output: text, indicator: text, resources: text, mandates: ids },
    milestones: z.array(z.object({ id: z.string().min(1).max(100), title: line, due: time })).max(100),
    training: z.object({
      ...{ method: text, participants: z.int().min(0).max(1_000_000).nullable(), evaluation: text },
    }),
  })
  .openapi('ActivityContent');

const dispositionShape: z.ZodType<Disposition> = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('completed') }),
    z.object({ kind: z.literal('partly completed'), reason: text }),
    z.object({ kind: z.literal('dropped'), reason: text }),
    z.object({ kind: z.literal('carried over'), into: identifier }),
  ])
  .openapi('Disposition');

const lineState = z.enum(['proposed', 'accepted', 'adopted', 'withdrawn']);
const sharedKind = z.enum(['agreed', 'reported by one side', 'disputed', 'no report']);
const status = z.enum(ACTIVITY_STATUSES as [(typeof ACTIVITY_STATUSES)[number]]);
const visibility = z.enum(VISIBILITIES as [(typeof VISIBILITIES)[number]]);

const activityFields = {
  ...{ id: z.string(), matrix: z.string(), code: z.string(), proposedBy: side, visibility },
  ...{ withdrawn: z.boolean(), adoptedOn: words, completedOn: words, cancelledOn: words },
  ...{ publishedOn: words, disposition: orNull(dispositionShape), carriedFrom: words },
  ...{ content: contentShape, fingerprint: z.string(), state: lineState, shared: sharedKind },
  ...{ statusA: status.nullable(), statusB: status.nullable(), silentA: z.boolean(), silentB: z.boolean() },
  ...{ sample: z.boolean(), version: z.int(), changedAt: z.string() },
};

export const activityShape: z.ZodType<StoredActivity> = z.object(activityFields).openapi('Activity');

export const activityListShape: z.ZodType<ActivityListPage> = z
  .object({
    items: list(
      z.object({
        ...activityFields,
        keys: ofEachSide(z.boolean()).openapi({ description: 'which sides have accepted it as it stands' }),
      }),
    ),
    total: z.int(),
  })
  .openapi('ActivityList');

export const activityCountsShape = z
  .object({
    items: list(
      z.object({
        kind: z.enum(['state', 'shared', 'cluster', 'area', 'kind', 'lead']),
        ...{ term: z.string(), count: z.int() },
      }),
    ),
  })
  .openapi('ActivityCounts');

const matrixFields = {
  ...{ id: z.string(), title: z.string(), prefix: z.string(), from: z.string(), until: z.string() },
  ...{ meeting: words, adoptedOn: words, closedOn: words, fingerprint: words, carriedFrom: words },
  ...{ sample: z.boolean(), version: z.int() },
};

export const storedMatrixShape: z.ZodType<StoredMatrix> = z.object(matrixFields).openapi('StoredMatrix');

export const matrixInShortFields = {
  ...matrixFields,
  state: z.enum(MATRIX_STATES as [(typeof MATRIX_STATES)[number]]),
  lines: z.record(z.string(), z.int()).openapi({ description: 'how many lines there are of each state' }),
};

export const matrixShape: z.ZodType<MatrixInShort> = z.object(matrixInShortFields).openapi('Matrix');

export const matrixListShape = z.object({ items: list(matrixShape) }).openapi('MatrixList');

const keyShape: z.ZodType<Key> = z
  .object({
    ...{ side, on: z.string().openapi({ description: 'the fingerprint of what was seen' }) },
    ...{ by: z.string(), at: z.string(), takenBack: z.boolean() },
  })
  .openapi('Key');

export const decisionShape: z.ZodType<ShownDecision> = z
  .object({
    decision: z.enum(DECISIONS as [(typeof DECISIONS)[number]]),
    ...{ subject: z.string(), fingerprint: z.string(), taken: z.boolean() },
    gaps: list(
      z.object({
        what: z.string(),
        ...{
          line: z.string().exactOptional(),
          field: z.string().exactOptional(),
          side: side.exactOptional(),
        },
      }),
    ).openapi({ description: 'what is in the way' }),
    keys: ofEachSide(orNull(keyShape)),
    fallen: ofEachSide(orNull(keyShape)).openapi({
      description: 'the last key of a side, where what it was turned on has changed since',
    }),
    missing: list(side).openapi({ description: 'the sides whose key is still to be turned' }),
  })
  .openapi('TwoKeys');

const statedShape = z.object({
  ...{ status, on: z.string(), report: z.string(), disputed: z.boolean() },
});

const standingShape: z.ZodType<ActivityStanding> = z
  .object({
    shared: z.union([
      z.object({ kind: z.literal('agreed'), status }),
      z.object({ kind: z.literal('reported by one side'), side, status }),
      z.object({ kind: z.literal('disputed') }),
      z.object({ kind: z.literal('no report') }),
    ]),
    stated: ofEachSide(orNull(statedShape)),
    silent: list(side),
  })
  .openapi('ActivityStanding');

export const reportContentShape: z.ZodType<ReportContent> = z
  .object({
    status: status.nullable(),
    ...{ words: text, language: languageTag.nullable() },
    actual: z.object({ from: time.nullable(), until: time.nullable() }),
    participants: z.int().min(0).max(1_000_000).nullable(),
    evaluation: text,
    met: z.record(z.string().max(100), time),
  })
  .openapi('ReportContent');

export const reportFields = {
  ...{ id: z.string(), round: words, activity: z.string(), organization: z.string(), side },
  state: z.enum(REPORT_STATES as [(typeof REPORT_STATES)[number]]),
  ...{ content: reportContentShape, submittedOn: words, validatedOn: words, publishedOn: words },
  ...{ version: z.int(), changedAt: z.string() },
};

export const reportShape: z.ZodType<StoredReport> = z.object(reportFields).openapi('ProgressReport');

export const evidenceShape: z.ZodType<StoredEvidence> = z
  .object({
    ...{ id: z.string(), activity: z.string(), report: words, organization: words, side, visibility },
    ...{ title: z.string(), address: words },
    file: orNull(
      z.object({ sha256: z.string(), name: z.string(), mediaType: z.string(), bytes: z.number() }),
    ),
    ...{ withdrawnAt: words, withdrawnBecause: words, author: z.string(), madeAt: z.string() },
  })
  .openapi('Evidence');

const remarkShape: z.ZodType<StoredRemark> = z
  .object({
    ...{ id: z.string(), subject: z.string(), side, visibility, words: z.string(), language: words },
    ...{ author: z.string(), madeAt: z.string(), withdrawnAt: words },
  })
  .openapi('Remark');

export const activityPageShape: z.ZodType<ActivityPage> = z
  .object({
    ...{ activity: activityShape, matrix: storedMatrixShape, standing: standingShape },
    ...{ keys: ofEachSide(orNull(keyShape)), reports: list(reportShape), evidence: list(evidenceShape) },
    remarks: list(remarkShape),
    earlier: list(
      z.object({
        ...{ id: z.string(), matrix: z.string(), code: z.string() },
        disposition: orNull(dispositionShape),
      }),
    ),
  })
  .openapi('ActivityPage');

const frozenShape: z.ZodType<FrozenMatrix> = z
  .object({
    ...{ id: z.string(), title: z.string(), from: z.string(), until: z.string() },
    lines: list(z.object({ code: z.string(), content: contentShape })),
  })
  .openapi('FrozenMatrix');

export const changeShape: z.ZodType<FieldChange> = z
  .object({ field: z.string(), before: z.unknown(), after: z.unknown() })
  .openapi('FieldChange') as unknown as z.ZodType<FieldChange>;

const comparedShape: z.ZodType<LineComparison> = z
  .union([
    z.object({ code: z.string(), became: z.enum(['unchanged', 'added', 'removed']) }),
    z.object({ code: z.string(), became: z.literal('amended'), changes: list(changeShape) }),
  ])
  .openapi('LineComparison');

const amendmentShape: z.ZodType<StoredAmendment> = z
  .object({
    ...{ id: z.string(), matrix: z.string(), activity: words },
    kind: z.enum(['change', 'new line', 'cancellation']),
    ...{ content: orNull(contentShape), before: words, fingerprint: z.string(), reason: z.string() },
    ...{ proposedBy: side, state: z.enum(['open', 'agreed', 'withdrawn', 'declined']), agreedOn: words },
    ...{ version: z.int(), author: z.string(), madeAt: z.string() },
  })
  .openapi('MatrixAmendment');

export const baselineShape: z.ZodType<BaselinePage> = z
  .object({
    ...{ matrix: matrixShape, baseline: frozenShape, lines: list(comparedShape) },
    amendments: list(amendmentShape),
  })
  .openapi('MatrixBaseline');

export const madeShape = z.object({ id: z.string() }).openapi('Made');

const matrix = z.object({
  ...{ title: line, prefix: z.string().max(40), from: time, until: time },
  ...{ meeting: identifier.nullish(), carriedFrom: identifier.nullish() },
});

/** What a person gives. */
export const given = {
  matrix,
  matrixChange: matrix.pick({ title: true, from: true, until: true, meeting: true }).partial(),
  activity: z.object({
    ...{ content: contentShape, side: side.optional(), visibility: z.enum(['own side', 'both sides']) },
  }),
  activityChange: z.object({ content: contentShape, visibility: z.literal('both sides').optional() }),
  withdrawal: z.object({ withdrawn: z.boolean() }),
  disposition: z.object({ disposition: orNull(dispositionShape) }),
  remark: z.object({
    ...{ words: text, language: languageTag.nullish(), side: side.optional() },
    visibility: z.enum(['own side', 'both sides']),
  }),
  amendment: z.object({
    kind: z.enum(['change', 'new line', 'cancellation']),
    ...{ activity: identifier.nullish(), content: contentShape.nullish(), reason: text },
    side: side.optional(),
  }),
  amendmentEnd: z.object({ state: z.enum(['withdrawn', 'declined']) }),
  key: z.object({ seen: z.string().max(100), side: side.optional() }),
  keyBack: z.object({ side: side.optional() }),
};

const yes = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .optional();

/** What lines are narrowed to. */
export const activityFilter = z.object({
  ...{ matrix: identifier.optional(), state: lineState.optional(), shared: sharedKind.optional() },
  ...{ status: status.optional(), silent: side.optional(), kind: z.string().max(100).optional() },
  ...{ area: z.string().max(200).optional(), cluster: z.string().max(200).optional() },
  ...{ lead: identifier.optional(), organization: identifier.optional() },
  ...{ country: z.string().max(3).optional(), goal: z.string().max(2).optional() },
  ...{ mandate: identifier.optional(), from: time.optional(), to: time.optional() },
  ...{ overdue: yes, open: yes, withdrawn: yes, q: z.string().max(200).optional() },
});

export const activityQuery = activityFilter.extend({
  sort: z.enum(activitySorts).default('code'),
  order: z.enum(['asc', 'desc']).default('asc'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(2_000).default(200),
});

export const idParameter = z.object({ id: identifier });

/** How an address names a decision: `accept-line`. */
export const decisionParameters = z.object({
  decision: z
    .string()
    .max(30)
    .transform((name) => name.replaceAll('-', ' '))
    .pipe(z.enum(DECISIONS as [(typeof DECISIONS)[number]]))
    .openapi({ type: 'string', description: 'with hyphens: accept-line', example: 'accept-line' }),
  subject: identifier,
});
