import type { TableProblem } from './problem.ts';

/** A column that a table may have: what it is called here, and the other names that it is known by. */
export interface KnownColumn<Key extends string> {
  readonly key: Key;
  readonly names: readonly string[];
}

/** Where the columns of a table stand, and what is wrong with them. */
export interface FoundColumns<Key extends string> {
  readonly at: ReadonlyMap<Key, number>;
  readonly problems: readonly TableProblem[];
}

/** The columns of a table by their names, in any order and letters. One that is there twice is an error; one that is not known is not read. */
export function columnsOfTable<Key extends string>(
  columns: readonly string[],
  known: readonly KnownColumn<Key>[],
): FoundColumns<Key> {
  const byName = new Map(known.flatMap(({ key, names }) => names.map((name) => [foldedWords(name), key])));
  const at = new Map<Key, number>();
  const problems: TableProblem[] = [];
  for (const [place, column] of columns.entries()) {
    const key = byName.get(foldedWords(column));
    const problem = { row: 1, column, cell: column, other: null };
    if (key === undefined) {
      if (column !== '') problems.push({ ...problem, code: 'column-unknown', severity: 'warning' });
    } else if (at.has(key)) problems.push({ ...problem, code: 'column-twice', severity: 'error' });
    else at.set(key, place);
  }
  return { at, problems };
}

/** Words as they are compared: whatever their letters, white space and marks of direction. */
export function foldedWords(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\u064B-\u0652\u0640]/g, '')
    .replaceAll(/[‘’ʼ`]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/[\s_]+/g, ' ')
    .trim();
}
