import type { Context } from 'hono';
import type { DraftPage } from '../../commands/draft-pages.ts';
import { showDraft } from '../../commands/show-draft.ts';
import type { WorkedDrafts } from '../../commands/worked-drafts.ts';
import type { RefusalCode } from '../../refusals/refusal.ts';
import type { Result } from '../../refusals/result.ts';
import { draftById } from '../../store/repositories/drafts.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type Env, type House } from '../house.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { versionTag } from '../version-tag.ts';
import { pageShape } from './draft-shapes.ts';

/** What every change of a draft may be refused with, for its description. */
export const changeRefusals: readonly RefusalCode[] = [
  ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
  ...(['draft/invalid', 'draft/version-stale', 'draft/closed'] as const),
];

/** What a change of a draft answers, for its description. */
export const changed = {
  200: {
    description: 'the draft as it stands now',
    content: { 'application/json': { schema: pageShape } },
  },
  ...refusalsOf(...changeRefusals),
};

/** Changes a draft as a request asks, and answers it as it stands then. */
export async function answerDraftChange(
  c: Context<Env>,
  house: House,
  worked: WorkedDrafts,
  id: string,
  change: Promise<Result<unknown>>,
) {
  const result = await change;
  if (!result.done) return answerDraftRefusal(c, house, id, result.refusal);
  return answerDraft(c, house, worked, id, 200);
}

/** A draft as it stands, with its version as a tag. */
export async function answerDraft<S extends 200 | 201>(
  c: Context<Env>,
  house: House,
  worked: WorkedDrafts,
  id: string,
  status: S,
  revision: number | null = null,
) {
  const shown = await showDraft(contextOf(house, c), worked, id, revision);
  if (!shown.done) return answerRefusal(c, shown.refusal);
  const page: DraftPage = shown.value;
  return c.json(page, status, { etag: versionTag(page.version) });
}

/** A refusal; where somebody else was faster, with the version that stands now as a tag. */
export async function answerDraftRefusal(
  c: Context<Env>,
  house: House,
  id: string,
  refusal: Extract<Result<never>, { done: false }>['refusal'],
) {
  if (refusal.code === 'draft/version-stale' || refusal.code === 'amendment/version-stale') {
    const { db, actor } = contextOf(house, c);
    const stored = await draftById(db, actor.workspace, id);
    const version = refusal.code === 'draft/version-stale' ? stored?.version : stored?.amendmentsVersion;
    if (version !== undefined) c.header('etag', versionTag(version));
  }
  return answerRefusal(c, refusal);
}
