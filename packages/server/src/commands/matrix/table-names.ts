import type { NamedThing, TableNames } from '@biennium/core';
import { everyEntry } from '../../store/repositories/many-entries.ts';
import { workspaceById } from '../../store/repositories/workspaces.ts';
import type { Context } from '../context.ts';
import { mandateLists } from '../mandate-lists.ts';

/** What the cells of a table of lines may name here: organizations of the register, clusters of the pair, themes and countries. */
export async function tableNames({ db, actor }: Context): Promise<TableNames> {
  const entries = await everyEntry(db, actor.workspace, 'organization');
  const workspace = await workspaceById(db, actor.workspace);
  const { themes, countries } = mandateLists();
  return {
    organizations: entries.map(({ id, label, fields }): NamedThing => {
      const valuesOf = (field: string) => fields.find((each) => each.field === field)?.values ?? [];
      const names = valuesOf('name');
      const inLanguage = (language: string) =>
        names.find((each) => each.language === language && each.until === null)?.value;
      const [en, fr, ar] = ['en', 'fr', 'ar'].map(inLanguage);
      return {
        id,
        names: { ...(en ? { en } : { en: label }), ...(fr ? { fr } : {}), ...(ar ? { ar } : {}) },
        others: [...names, ...valuesOf('acronym'), ...valuesOf('code')].map(({ value }) => value),
      };
    }),
    clusters: (workspace?.configuration?.clusters ?? []).map(({ id, name }) => ({
      id,
      names: name,
      others: [],
    })),
    areas: themes.entries.map(({ id, title }) => ({ id, names: title, others: [] })),
    countries: countries.entries.map(({ id, title, names }) => ({
      ...{ id, names: title, others: Object.values(names).flat() },
    })),
  };
}
