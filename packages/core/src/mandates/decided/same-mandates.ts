import type { ComparableMandate } from '../changes/mandate-change.ts';
import { changesOfMandates } from '../changes/of-mandates.ts';

/** A mandate as it was known before its text was read anew. */
export interface KnownMandate extends ComparableMandate {
  readonly id: string;
}

/**
 * Which of the known mandates each of those that were read now is, by its words: its index in `read` → the id (rule R61). The same words of the
 * same paragraph first, then the same words elsewhere, then those most alike. Each is one at most.
 */
export function sameMandates(
  known: readonly KnownMandate[],
  read: readonly ComparableMandate[],
): Map<number, string> {
  const same = new Map<number, string>();
  const taken = new Set<string>();
  const take = (index: number, id: string) => {
    same.set(index, id);
    taken.add(id);
  };
  for (const keyOf of [
    (each: ComparableMandate) => JSON.stringify([each.paragraph, each.verb, each.action]),
    (each: ComparableMandate) => JSON.stringify([each.verb, each.action]),
  ]) {
    const left = new Map<string, string[]>();
    for (const each of known) {
      if (!taken.has(each.id)) left.set(keyOf(each), [...(left.get(keyOf(each)) ?? []), each.id]);
    }
    for (const [index, each] of read.entries()) {
      const id = same.has(index) ? undefined : left.get(keyOf(each))?.shift();
      if (id !== undefined) take(index, id);
    }
  }
  const old = known.filter(({ id }) => !taken.has(id));
  const fresh = read.flatMap((each, index) => (same.has(index) ? [] : [{ each, index }]));
  const byMandate = new Map<ComparableMandate, string>(old.map((each) => [each, each.id]));
  const indexOf = new Map<ComparableMandate, number>(fresh.map(({ each, index }) => [each, index]));
  const changes = changesOfMandates<ComparableMandate>(
    old,
    fresh.map(({ each }) => each),
    [],
  );
  for (const { old: before, new: after } of changes) {
    if (before && after) take(indexOf.get(after) as number, byMandate.get(before) as string);
  }
  return same;
}
