import { z } from '@hono/zod-openapi';
import type { EventPage } from '../../commands/audit/list-events.ts';
import type { VerifiedWorkspace } from '../../commands/audit/verify-store.ts';
import { pageQuery } from '../accounts/shapes.ts';
import { identifier } from '../shapes/identifier.ts';
import { list } from '../shapes/shape-tools.ts';

const day = z.iso.date();

const oneLine = z.string().min(1).max(200);

export const auditQuery = pageQuery.extend({
  subject: identifier.optional(),
  author: identifier.optional(),
  action: identifier
    .optional()
    .openapi({ description: 'a whole action, or its first word: "key turned", "key"' }),
  from: day.optional(),
  to: day.optional(),
});

const orNull = z.string().nullable();

export const eventShape = z
  .object({
    id: z.string(),
    sequence: z.int().nullable().openapi({ description: 'its place in the chain; null until it is sealed' }),
    hash: orNull,
    at: z.string(),
    ...{ author: z.string(), authorName: orNull, action: z.string() },
    ...{ subject: z.string(), subjectCode: orNull, subjectName: orNull },
    before: z.unknown(),
    after: z.unknown(),
    withheld: z.boolean().openapi({ description: 'what stood before and after is not for the asker' }),
  })
  .openapi('Event');

export const eventPageShape = z
  .object({ items: list(eventShape), total: z.int() })
  .openapi('Events') satisfies z.ZodType<EventPage>;

const faultShape = z.object({
  what: z.enum(['event missing', 'event changed', 'chain cut off', 'matrix changed', 'file changed']),
  sequence: z.int().nullable(),
  subject: orNull,
});

export const verifiedShape = z
  .object({
    ...{ workspace: z.string(), name: z.string(), events: z.int(), unsealed: z.int() },
    last: oneLine.openapi({ description: 'the hash of the last event: whoever notes it can tell later' }),
    ...{ matrices: z.int(), files: z.int(), faultCount: z.int() },
    faults: list(faultShape).openapi({ description: 'the first hundred' }),
  })
  .openapi('VerifiedWorkspace') satisfies z.ZodType<VerifiedWorkspace>;
