import type { Link, Thread, ThreadPlace } from './lineage.ts';

/**
 * The life of each paragraph (rule L9), from the links between neighbours. `addresses` are those of each instrument, in its order;
 * `shareOf` says how much of the words of one place another one has, to tell which of several goes on.
 *
 * Threads stand in the order of birth: by instrument, then by place.
 */
export function threadsOfLinks(
  addresses: readonly (readonly string[])[],
  links: readonly Link[],
  shareOf: (from: ThreadPlace, to: ThreadPlace) => number,
): Thread[] {
  const threads = new Map<string, OpenThread>();
  const threadAt = new Map<string, OpenThread>();
  const incoming = new Map<string, Link>();
  for (const link of links) for (const place of placesOf(link.to)) incoming.set(nameOf(place), link);

  for (const [instrument, inOrder] of addresses.entries()) {
    for (const address of inOrder) {
      const place = { instrument, address };
      const link = incoming.get(nameOf(place));
      const ancestors = placesOf(link?.from ?? null);
      const siblings = placesOf(link?.to ?? null);
      const heir = ancestors.length === 0 ? null : heirOf(place, ancestors, siblings, shareOf);
      const going = heir && threadAt.get(nameOf(heir));
      if (going && !going.mergedInto) {
        going.places.push(place);
        threadAt.set(nameOf(place), going);
        for (const other of ancestors) {
          const ended = threadAt.get(nameOf(other));
          if (ended && ended !== going && isWholly(siblings)) ended.mergedInto = going.id;
        }
      } else {
        const from = ancestors[0] && threadAt.get(nameOf(ancestors[0]));
        const born = { id: nameOf(place), places: [place], splitFrom: from?.id ?? null, mergedInto: null };
        threads.set(born.id, born);
        threadAt.set(nameOf(place), born);
      }
    }
  }
  return [...threads.values()];
}

interface OpenThread {
  readonly id: string;
  readonly places: ThreadPlace[];
  readonly splitFrom: string | null;
  mergedInto: string | null;
}

/** The ancestor of which this place goes on with the thread, or `null` where another place does. */
function heirOf(
  place: ThreadPlace,
  ancestors: readonly ThreadPlace[],
  siblings: readonly ThreadPlace[],
  shareOf: (from: ThreadPlace, to: ThreadPlace) => number,
): ThreadPlace | null {
  // Each ancestor goes on in one place, and each place goes on with one ancestor: the heaviest pairs first.
  const pairs = ancestors
    .flatMap((from) => siblings.map((to) => ({ from, to, share: shareOf(from, to) })))
    .sort((a, b) => b.share - a.share);
  const used = new Set<ThreadPlace>();
  for (const { from, to } of pairs) {
    if (used.has(from) || used.has(to)) continue;
    used.add(from);
    used.add(to);
    if (to.address === place.address) return from;
  }
  return null;
}

function isWholly(siblings: readonly ThreadPlace[]): boolean {
  return siblings.length === 1;
}

function placesOf(place: Link['from']): ThreadPlace[] {
  return place ? place.addresses.map((address) => ({ instrument: place.instrument, address })) : [];
}

function nameOf({ instrument, address }: ThreadPlace): string {
  return `${instrument}:${address}`;
}
