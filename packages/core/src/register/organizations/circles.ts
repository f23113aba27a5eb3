/** No more of a circle is told than this. */
const LONGEST_TOLD = 12;

/**
 * Those whose parents lead back to themselves: each with the way there, itself first. Takes time in proportion to the number of parents.
 *
 * @param parents child → parent
 */
export function circlesOf(parents: ReadonlyMap<string, string>): Map<string, string[]> {
  const circles = new Map<string, string[]>();
  const done = new Set<string>();
  for (const start of parents.keys()) {
    const way: string[] = [];
    const place = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !place.has(at)) {
      place.set(at, way.length);
      way.push(at);
      at = parents.get(at);
    }
    const back = at === undefined ? undefined : place.get(at);
    if (back !== undefined) {
      const circle = way.slice(back);
      for (const [index, id] of circle.entries())
        circles.set(
          id,
          [
            ...circle.slice(index, index + LONGEST_TOLD),
            ...circle.slice(0, Math.min(index, LONGEST_TOLD)),
          ].slice(0, LONGEST_TOLD),
        );
    }
    for (const id of way) done.add(id);
  }
  return circles;
}
