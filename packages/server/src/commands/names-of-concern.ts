import { entryOfListed } from '@biennium/core';
import { entriesById, entriesWithCode } from '../store/repositories/register-entries.ts';
import type { Context } from './context.ts';
import { mandateLists } from './mandate-lists.ts';

/** By what an organization is known where something concerns it: ids of the list and the register, and its names. */
export interface NamesOfConcern {
  readonly ids: ReadonlySet<string>;
  /** As {@link foldedName} gives them. */
  readonly words: ReadonlySet<string>;
}

/** What an organization is known by, that is given by its id in the list or in the register. */
export async function namesOfConcern(context: Context, organization: string): Promise<NamesOfConcern> {
  const { db, actor } = context;
  const [named] = await entriesById(db, actor.workspace, [organization]);
  const entries = named ? [named] : await entriesWithCode(db, actor.workspace, organization);
  const valuesOf = (field: string) =>
    entries.flatMap(({ fields }) =>
      fields.flatMap((each) => (each.field === field ? each.values.map(({ value }) => value) : [])),
    );
  const known = new Set([organization, ...entries.map(({ id }) => id), ...valuesOf('code')]);
  const listed = mandateLists().organizations.entries.filter(
    ({ id }) => known.has(id) || known.has(entryOfListed(id)),
  );
  const ids = new Set([...known, ...listed.flatMap(({ id }) => [id, entryOfListed(id)])]);
  const names = listed.flatMap((each) => Object.values(each.names).flat());
  const words = [
    ...names.flatMap(({ name, form }) => (form === 'short' ? [] : [name])),
    ...valuesOf('name'),
    ...valuesOf('acronym'),
  ];
  return { ids, words: new Set(words.map(foldedName)) };
}

/** A name without what does not tell it from others. */
export function foldedName(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/^the /, '').replaceAll(/\s+/g, ' ').trim();
}
