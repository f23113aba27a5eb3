import type { ThreadGroup } from './narrowed-threads.ts';
import type { PictureThread } from './picture-of-lineage.ts';
import type { Joint } from './thread-line.tsx';

/** Thread → the branches that reach its row from other rows that are shown, or lead from it into them. */
export function jointsOfRows(
  groups: readonly ThreadGroup[],
  heights: { readonly row: number; readonly heading: number },
): ReadonlyMap<string, readonly Joint[]> {
  const tops = new Map<string, number>();
  let top = 0;
  for (const group of groups) {
    top += heights.heading;
    for (const { id } of group.threads) {
      tops.set(id, top);
      top += heights.row;
    }
  }
  const joints = new Map<string, readonly Joint[]>();
  for (const thread of groups.flatMap((group) => group.threads)) {
    const own = [splitOf(thread, tops), mergerOf(thread, tops)].filter((joint) => joint !== null);
    if (own.length > 0) joints.set(thread.id, own);
  }
  return joints;
}

function splitOf({ id, stays, splitFrom }: PictureThread, tops: ReadonlyMap<string, number>): Joint | null {
  const by = between(id, splitFrom, tops);
  const first = stays[0];
  return by === null || first === undefined ? null : { kind: 'split', member: first.member - 1, by };
}

function mergerOf(
  { id, latestMember, mergedInto }: PictureThread,
  tops: ReadonlyMap<string, number>,
): Joint | null {
  const by = between(id, mergedInto, tops);
  return by === null ? null : { kind: 'merged', member: latestMember, by };
}

function between(id: string, other: string | null, tops: ReadonlyMap<string, number>): number | null {
  const [here, there] = [tops.get(id), other === null ? undefined : tops.get(other)];
  return here === undefined || there === undefined ? null : there - here;
}
