import { REPORT_STATES, REPORT_STEPS, type ReportStep } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import type { PostOrganization } from '../../commands/post-pages.ts';
import type { ChasePage } from '../../commands/reports/chase-list.ts';
import type { LinkPage } from '../../commands/reports/report-by-link.ts';
import type { ReportListPage, ReportPage, ShownReportStep } from '../../commands/reports/show-reports.ts';
import type { RoundCounts, RoundInShort, RoundPage } from '../../commands/reports/show-rounds.ts';
import type { ReportOfLine } from '../../store/repositories/reports/report-list.ts';
import type { StoredRound } from '../../store/repositories/reports/rounds.ts';
import {
  activityShape,
  evidenceShape,
  reportContentShape,
  reportFields,
  reportShape,
  storedMatrixShape,
} from '../matrix/shapes.ts';
import { identifier, languageTag } from '../shapes/identifier.ts';
import { list, orNull } from '../shapes/shape-tools.ts';
import { versionHeader } from '../version-tag.ts';

const words = z.string().nullable();
const side = z.enum(['a', 'b']);
const text = z.string().max(20_000);
const day = z.string().max(10);
const reportState = z.enum(REPORT_STATES as [(typeof REPORT_STATES)[number]]);
const reportStep = z.enum(Object.keys(REPORT_STEPS) as [ReportStep, ...ReportStep[]]);

export const organizationShape: z.ZodType<PostOrganization> = z
  .object({
    id: z.string(),
    names: z.object({
      en: z.string().exactOptional(),
      fr: z.string().exactOptional(),
      ar: z.string().exactOptional(),
    }),
    acronym: words,
    side: z.enum(['a', 'b', 'third']).nullable(),
  })
  .openapi('ReportingOrganization');

const roundFields = {
  ...{ id: z.string(), matrix: z.string(), title: z.string(), from: z.string(), until: z.string() },
  ...{ due: z.string(), openedOn: words, closedOn: words, consolidatedOn: words, sample: z.boolean() },
  version: z.int(),
};

const storedRoundShape: z.ZodType<StoredRound> = z.object(roundFields).openapi('StoredRound');

const countsShape: z.ZodType<RoundCounts> = z
  .object({
    ...{ asked: z.int(), given: z.int(), submitted: z.int(), validated: z.int() },
    ...{ countersigned: z.int(), disputed: z.int(), published: z.int() },
    missing: z.int().openapi({ description: 'not handed in' }),
    silent: z.int().openapi({ description: 'not handed in although the last day has passed' }),
  })
  .openapi('RoundCounts');

export const roundShape: z.ZodType<RoundInShort> = z
  .object({
    ...roundFields,
    state: z.enum(['scheduled', 'open', 'closed', 'consolidated']),
    ...{ counts: countsShape, ofEachSide: z.object({ a: countsShape, b: countsShape }) },
    daysLeft: z
      .int()
      .nullable()
      .openapi({ description: 'until the last day, negative when it has passed; null unless it is open' }),
  })
  .openapi('ReportingRound');

export const roundListShape = z.object({ items: list(roundShape) }).openapi('ReportingRoundList');

export const roundPageShape: z.ZodType<RoundPage> = z
  .object({
    ...{ round: roundShape, matrix: storedMatrixShape },
    organizations: list(z.object({ organization: organizationShape, side, counts: countsShape })),
  })
  .openapi('ReportingRoundPage');

const reportOfLineShape: z.ZodType<ReportOfLine> = z
  .object({
    ...reportFields,
    line: z.object({
      ...{ id: z.string(), code: z.string(), title: z.string(), language: words, matrix: z.string() },
      plannedUntil: words,
      otherLead: words.openapi({ description: 'who leads for the other side' }),
    }),
  })
  .openapi('ReportOfLine');

export const reportListShape: z.ZodType<ReportListPage> = z
  .object({
    ...{ items: list(reportOfLineShape), total: z.int() },
    organizations: list(organizationShape).openapi({ description: 'those that the reports are of' }),
  })
  .openapi('ReportList');

const stepShape: z.ZodType<ShownReportStep> = z
  .object({
    ...{ id: z.string(), step: reportStep, reason: words, content: orNull(reportContentShape) },
    ...{ author: z.string(), authorName: words, at: z.string() },
  })
  .openapi('ReportStep');

export const reportPageShape: z.ZodType<ReportPage> = z
  .object({
    ...{ report: reportShape, line: activityShape, round: orNull(storedRoundShape) },
    ...{ organization: organizationShape, steps: list(stepShape), evidence: list(evidenceShape) },
    may: list(reportStep).openapi({ description: 'the steps that the asker can take now' }),
    missing: list(z.enum(['status', 'words'])).openapi({ description: 'what it lacks to be submitted' }),
  })
  .openapi('ProgressReportPage');

export const chaseShape: z.ZodType<ChasePage> = z
  .object({
    ...{ round: roundShape, on: z.string(), hidden: z.boolean() },
    organizations: list(
      z.object({
        ...{ organization: organizationShape, side, counts: countsShape },
        lateDays: z.int().openapi({ description: 'since the last day of the round; 0 before' }),
        missing: list(
          z.object({
            report: z.string(),
            line: z.object({ id: z.string(), code: z.string(), title: z.string(), language: words }),
          }),
        ).openapi({ description: 'the first of them; the counts tell how many there are' }),
        posts: list(
          z.object({
            ...{ id: z.string(), role: z.enum(['primary', 'alternate', 'validator']), about: z.string() },
            ...{ vacant: z.boolean(), vacantSince: words },
            holder: orNull(z.object({ name: words, email: words })),
          }),
        ),
      }),
    ),
  })
  .openapi('ChaseList');

export const exportQuery = z.object({ as: z.enum(['csv', 'xlsx']) });

const linkState = z.enum(['open', 'used', 'expired', 'revoked']);

export const reportLinkListShape = z
  .object({
    items: list(
      z.object({
        ...{ id: z.string(), round: z.string(), organization: z.string(), madeAt: z.string() },
        ...{ endsAt: z.string(), state: linkState },
      }),
    ),
  })
  .openapi('ReportLinkList');

export const madeLinkShape = z
  .object({
    id: z.string(),
    token: z.string().openapi({ description: 'told this once, and kept nowhere' }),
    path: z.string().openapi({ description: 'the address of the page to report at, on this server' }),
    endsAt: z.string(),
    mailedTo: words.openapi({ description: 'the e-mail address that it was sent to' }),
  })
  .openapi('MadeReportLink');

export const linkPageShape: z.ZodType<LinkPage> = z
  .object({
    ...{ items: list(reportOfLineShape), total: z.int(), organizations: list(organizationShape) },
    ...{ round: storedRoundShape, matrix: z.string().openapi({ description: 'its title' }) },
    ...{ organization: organizationShape, endsAt: z.string() },
  })
  .openapi('ReportLinkPage');

const bearer = z.string().regex(/^Bearer [\w-]{20,100}$/, 'Give the token: Bearer …');

/** The token of a private address. */
export const bearerHeader = z.object({ authorization: bearer });
export const changeByLinkHeader = versionHeader.extend({ authorization: bearer });

const saidOfEvidence = {
  title: z.string().max(1_000).optional(),
  visibility: z.enum(['own side', 'both sides']),
  report: identifier.nullish(),
  side: side.optional(),
};

export const evidenceFormShape = z.object({
  file: z.any().openapi({ type: 'string', format: 'binary' }),
  ...saidOfEvidence,
});

const round = z.object({
  ...{ matrix: identifier, title: z.string().max(1_000), from: day, until: day, due: day },
});

/** What a person gives. */
export const given = {
  round,
  roundChange: round.omit({ matrix: true }).partial(),
  roundEnd: z.object({ state: z.enum(['closed', 'consolidated']) }),
  report: z.object({ organization: identifier.optional(), content: reportContentShape }),
  words: z.object({ content: reportContentShape }),
  reportLink: z.object({
    organization: identifier,
    address: z.string().max(400).nullish().openapi({ description: 'an e-mail address to send it to' }),
    language: languageTag.optional().openapi({ description: 'of the mail' }),
  }),
  evidenceLink: z.object({ ...saidOfEvidence, address: z.string().max(4_000) }),
  evidenceWithdrawal: z.object({ reason: text }),
  stepByLink: z.object({ step: z.enum(['submit', 'take back']) }),
  step: z.object({
    step: z.enum(['submit', 'take back', 'return', 'validate', 'countersign', 'dispute']),
    reason: text.nullish().openapi({ description: 'who returns or disputes says why' }),
  }),
};

export const idParameter = z.object({ id: identifier });

const page = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(2_000).default(200),
};

export const roundQuery = z.object({ matrix: identifier.optional() });
export const pageQuery = z.object(page);
export const reportQuery = z.object({
  ...{ round: identifier.optional(), matrix: identifier.optional(), activity: identifier.optional() },
  ...{ organization: identifier.optional(), side: side.optional() },
  state: z
    .string()
    .max(200)
    .transform((named) => named.split(','))
    .pipe(z.array(reportState))
    .optional()
    .openapi({ type: 'string', description: 'one or several, parted by commas' }),
  outside: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .openapi({ description: 'those outside of any round' }),
  ...page,
});
