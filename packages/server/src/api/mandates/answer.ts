import type { Context } from 'hono';
import { showMandate } from '../../commands/show-mandates.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type Env, type House } from '../house.ts';
import { versionTag } from '../version-tag.ts';
import { dayAsked } from './shapes.ts';

/** A mandate as it stands, with the tag that a decision about it gives back. */
export async function answerMandate<S extends 200 | 201>(
  c: Context<Env>,
  house: House,
  id: string,
  status: S,
  asked: Parameters<typeof dayAsked>[0] = {},
) {
  const shown = await showMandate(contextOf(house, c), id, dayAsked(asked));
  if (!shown.done) return answerRefusal(c, shown.refusal);
  return c.json(shown.value, status, { etag: versionTag(shown.value.mandate.version) });
}
