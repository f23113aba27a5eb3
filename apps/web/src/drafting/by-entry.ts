/** Things that are each about an entry or a note, by its id, in their order. */
export function byEntry<T extends { readonly entry: string }>(
  things: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.entry);
    if (group === undefined) groups.set(thing.entry, [thing]);
    else group.push(thing);
  }
  return groups;
}
