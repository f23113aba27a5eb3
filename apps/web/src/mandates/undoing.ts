import type { MandateDecisionGiven, MandateFieldsGiven } from '../api/mandate-changes.ts';
import type { MandatePage } from '../api/mandate-queries.ts';

type Decision = MandatePage['decisions'][number];

/**
 * What brings a mandate back to how it stood before the last decision about it: the decisions that counted then, taken anew. Nothing is
 * removed; the history tells all of them. Empty where nobody decided.
 *
 * @param decisions oldest first
 */
export function undoingOf(decisions: readonly Decision[]): readonly MandateDecisionGiven[] {
  const last = decisions.at(-1);
  if (last === undefined) return [];
  if (last.kind === 'added') return [{ kind: 'rejected' }];
  const before = decisions.slice(0, -1);
  const counted = before
    .slice(before.findLastIndex(({ kind }) => kind === 'reopened') + 1)
    .flatMap((decision) => givenAgain(decision) ?? []);
  const again = counted.at(-1);
  if (again === undefined) return [{ kind: 'reopened' }];
  // What was corrected otherwise counts until it is left open; a ruling gives way to the next one.
  if (last.kind === 'corrected') return [{ kind: 'reopened' }, ...counted];
  return last.kind === 'reopened' ? counted : [again];
}

/** A decision as it is taken anew; null for what is no decision about words that stand already. */
function givenAgain({ kind, fields, into }: Decision): MandateDecisionGiven | null {
  switch (kind) {
    case 'corrected':
      return fields === null ? null : { kind, fields: fields as MandateFieldsGiven };
    case 'merged':
      return into === null ? null : { kind, into };
    case 'confirmed':
    case 'rejected':
      return { kind };
    default:
      return null;
  }
}
