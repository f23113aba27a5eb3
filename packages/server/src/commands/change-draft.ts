import { mayNot } from '../policies/may.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { type Result, refused } from '../refusals/result.ts';
import { draftById, type StoredDraft } from '../store/repositories/drafts.ts';
import type { Context } from './context.ts';

/** The version of a draft that a person saw, or that of its amendments. */
export type SeenDraft = { readonly version: number } | { readonly amendments: number } | null;

/** A draft while it is changed: nobody else changes it meanwhile. */
export interface OpenDraft {
  readonly context: Context;
  readonly stored: StoredDraft;
}

/**
 * Opens a draft to change it, in a transaction of its own. `seen` is the version that the person saw, null for whichever there is. The
 * change refuses before it writes anything, for what was written would stay. An adopted draft takes none but `unclosing` ones.
 *
 * Refused: `not-permitted`, `not-found`, `draft/version-stale`, `amendment/version-stale`, `draft/closed`, and as the change refuses.
 */
export async function changingDraft<T>(
  context: Context,
  id: string,
  seen: SeenDraft,
  change: (open: OpenDraft) => Promise<Result<T>>,
  { unclosing = false } = {},
): Promise<Result<T>> {
  const denied = mayNot(context.actor, 'draft texts');
  if (denied) return refused(denied);
  return context.db.transaction().execute(async (db) => {
    const stored = await draftById(db, context.actor.workspace, id, true);
    if (!stored) return refused(noDraft());
    const obstacle = standsOtherwise(stored, seen, unclosing);
    if (obstacle) return refused(obstacle);
    return change({ context: { ...context, db }, stored });
  });
}

/** Why a draft is not changed: it is not as the person saw it, or closed. Null where it may be. */
export function standsOtherwise(stored: StoredDraft, seen: SeenDraft, unclosing = false): Refusal | null {
  if (seen && 'version' in seen && seen.version !== stored.version) {
    return refusal('draft/version-stale', 'Somebody changed this draft in the meantime.');
  }
  if (seen && 'amendments' in seen && seen.amendments !== stored.amendmentsVersion) {
    const message = 'Somebody decided about amendments, or a file came in, in the meantime.';
    return refusal('amendment/version-stale', message);
  }
  if (stored.state === 'adopted' && !unclosing) {
    return refusal('draft/closed', 'This draft was adopted; open it again to change it.');
  }
  return null;
}

export function noDraft(): Refusal {
  return refusal('not-found', 'This draft is not held.');
}

export function invalidDraft(message: string, field: string): Refusal {
  return refusal('draft/invalid', message, field);
}
