/** No more of those that words may mean are told. */
const MOST_TOLD = 12;
/** No more of what stands in a cell is told beside it. */
const LONGEST_TOLD = 200;

/** The first that pass, so many that it is clear that there are several and not all need to be told. */
export function someOf(ids: Iterable<string>, passes: (id: string) => boolean = () => true): string[] {
  const some: string[] = [];
  for (const id of ids) {
    if (passes(id)) some.push(id);
    if (some.length > MOST_TOLD) break;
  }
  return some;
}

/** Names that are told of several: the first, and a sign where there are more. */
export function namesTold(names: readonly string[]): string {
  const told = [...new Set(names.slice(0, MOST_TOLD))].join(', ');
  return names.length > MOST_TOLD ? `${told}, …` : told;
}

/** What stands in a cell, in short. */
export function cellTold(cell: string): string {
  return cell.length > LONGEST_TOLD ? `${[...cell.slice(0, LONGEST_TOLD)].slice(0, -1).join('')}…` : cell;
}
