import type { Link, Thread, ThreadPlace } from './lineage.ts';

/** How much alike the words of two places are, 0 to 1. */
export type LikenessOfPlaces = (from: ThreadPlace, to: ThreadPlace) => number;

/**
 * The life of each paragraph (rule L9), from the links between neighbours. `addresses` are those of each instrument, in its
 * order. Of several places that a paragraph went to, the one that is most like it goes on with its thread.
 *
 * Threads stand in the order of birth: by instrument, then by place.
 */
export function threadsOfLinks(
  addresses: readonly (readonly string[])[],
  links: readonly Link[],
  likeness: LikenessOfPlaces,
): Thread[] {
  const threads: OpenThread[] = [];
  const threadAt = new Map<string, OpenThread>();
  const linkTo = new Map<string, Link>();
  for (const link of links) for (const place of placesOf(link.to)) linkTo.set(nameOf(place), link);
  const heirs = new Map<Link, ReadonlyMap<string, ThreadPlace>>();

  for (const [instrument, inOrder] of addresses.entries()) {
    for (const address of inOrder) {
      const place = { instrument, address };
      const link = linkTo.get(nameOf(place));
      if (link && !heirs.has(link)) heirs.set(link, heirsOfLink(link, likeness));
      const ancestor = link && heirs.get(link)?.get(nameOf(place));
      const thread = (ancestor && threadAt.get(nameOf(ancestor))) ?? bornAt(place, link, threadAt);
      if (thread.places.length === 0) threads.push(thread);
      thread.places.push(place);
      threadAt.set(nameOf(place), thread);
    }
  }
  for (const [link, continued] of heirs) endMerged(link, continued, threadAt);
  return threads;
}

interface OpenThread {
  readonly id: string;
  readonly places: ThreadPlace[];
  readonly splitFrom: string | null;
  mergedInto: string | null;
}

function bornAt(
  place: ThreadPlace,
  link: Link | undefined,
  threadAt: ReadonlyMap<string, OpenThread>,
): OpenThread {
  const [ancestor] = placesOf(link?.from ?? null);
  const splitFrom = (ancestor && threadAt.get(nameOf(ancestor))?.id) ?? null;
  return { id: nameOf(place), places: [], splitFrom, mergedInto: null };
}

/** For each new place of a link the ancestor of which it goes on with the thread: the pairs most alike first, each place once. */
function heirsOfLink(link: Link, likeness: LikenessOfPlaces): ReadonlyMap<string, ThreadPlace> {
  const [from, to] = [placesOf(link.from), placesOf(link.to)];
  const alone = from.length * to.length <= 1;
  const pairs = from.flatMap((old) =>
    to.map((next) => ({ old, next, likeness: alone ? 1 : likeness(old, next) })),
  );
  const continued = new Map<string, ThreadPlace>();
  const used = new Set<ThreadPlace>();
  for (const { old, next } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (used.has(old) || continued.has(nameOf(next))) continue;
    used.add(old);
    continued.set(nameOf(next), old);
  }
  return continued;
}

/** Ancestors of a link that go on nowhere went into its first place. */
function endMerged(
  link: Link,
  continued: ReadonlyMap<string, ThreadPlace>,
  threadAt: ReadonlyMap<string, OpenThread>,
): void {
  const [into] = placesOf(link.to);
  const went = new Set([...continued.values()].map(nameOf));
  for (const place of placesOf(link.from)) {
    const thread = threadAt.get(nameOf(place));
    if (into && thread && !went.has(nameOf(place)))
      thread.mergedInto = threadAt.get(nameOf(into))?.id ?? null;
  }
}

function placesOf(place: Link['from']): ThreadPlace[] {
  return place ? place.addresses.map((address) => ({ instrument: place.instrument, address })) : [];
}

function nameOf({ instrument, address }: ThreadPlace): string {
  return `${instrument}:${address}`;
}
