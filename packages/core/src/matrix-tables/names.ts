import { foldedWords } from '../register/tables/columns.ts';
import type { TableLanguage } from './columns.ts';

/** Something that cells name, and how: by what it is called in some languages, by its id, by other words. */
export interface NamedThing {
  readonly id: string;
  readonly names: Readonly<Partial<Record<TableLanguage, string>>>;
  readonly others: readonly string[];
}

/** What the cells of a table may name. */
export interface TableNames {
  readonly organizations: readonly NamedThing[];
  readonly clusters: readonly NamedThing[];
  readonly areas: readonly NamedThing[];
  /** By ISO 3166-1 alpha-3. */
  readonly countries: readonly NamedThing[];
}

/** What a thing is called in a language, else in another, else its id. */
export function nameIn(things: ReadonlyMap<string, NamedThing>, id: string, language: TableLanguage): string {
  const names = things.get(id)?.names;
  return names?.[language] ?? names?.en ?? names?.fr ?? names?.ar ?? id;
}

export function byId(things: readonly NamedThing[]): ReadonlyMap<string, NamedThing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** The ids of what words may mean: folded words → ids. An id means itself, whatever else is called so. */
export function meanings(things: readonly NamedThing[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, names, others } of things)
    for (const words of new Set([...Object.values(names), ...others].map(foldedWords))) {
      const ids = found.get(words);
      if (ids) ids.push(id);
      else found.set(words, [id]);
    }
  for (const { id } of things) found.set(foldedWords(id), [id]);
  return found;
}
