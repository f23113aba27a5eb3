import { z } from '@hono/zod-openapi';
import { type RefusalCode, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';

/** The version of what is kept as an entity tag. */
export function versionTag(version: number): string {
  return `"v${version}"`;
}

/** The version that an If-Match header names: `any` for `*`, null when it names none of ours. */
export function versionFromTag(header: string): number | 'any' | null {
  if (header.trim() === '*') return 'any';
  const match = /^(?:W\/)?"v(\d{1,9})"$/.exec(header.trim());
  return match ? Number(match[1]) : null;
}

/** The headers of a request that changes something over the version that was seen. */
export const versionHeader = z.object({ 'if-match': z.string().optional() });

/** The version that a request names: null for whichever there is, -1 for one that never stood. Refused as `required` where it names none. */
export function expectedVersion(header: string | undefined, required: RefusalCode): Result<number | null> {
  if (header === undefined) {
    return refused(refusal(required, 'Say in If-Match which version you saw: its ETag.'));
  }
  const version = versionFromTag(header);
  return done(version === 'any' ? null : (version ?? -1));
}
