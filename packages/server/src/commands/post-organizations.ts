import { entryOfListed, type Organization, organizationsFromList, type StandingField } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { everyEntry } from '../store/repositories/many-entries.ts';
import { entriesById } from '../store/repositories/register-entries.ts';
import type { Context } from './context.ts';
import { mandateLists } from './mandate-lists.ts';
import type { PostOrganization } from './post-pages.ts';

/** Organizations by the ids of their entries: as the register has them, else as the list does. */
export async function organizationsOfPosts(
  { db, actor }: Context,
  ids: readonly string[],
): Promise<Map<string, PostOrganization>> {
  const named = [...new Set(ids)];
  const entries = await entriesById(db, actor.workspace, named);
  const known = new Map(entries.map(({ id, fields }) => [id, organizationOf(id, fields)]));
  return new Map(
    named.map((id) => [
      id,
      known.get(id) ?? listed().get(id) ?? { id, names: {}, acronym: null, side: null },
    ]),
  );
}

/** All organizations that a post may be of, by their English name. Refused: `not-permitted`. */
export async function listPostOrganizations(context: Context): Promise<Result<PostOrganization[]>> {
  const denied = mayNot(context.actor, 'read texts');
  if (denied) return refused(denied);
  return done(await everyPostOrganization(context));
}

/** The same, whoever asks. */
export async function everyPostOrganization({ db, actor }: Context): Promise<PostOrganization[]> {
  const entries = await everyEntry(db, actor.workspace, 'organization');
  const all = new Map([
    ...listed(),
    ...entries.map(({ id, fields }) => [id, organizationOf(id, fields)] as const),
  ]);
  return [...all.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** The name of an organization in English, else in any language, else its id. */
export function nameOf({ id, names }: PostOrganization): string {
  return names.en ?? names.fr ?? names.ar ?? id;
}

let fromList: ReadonlyMap<string, PostOrganization> | null = null;

/** What can hold a post among the organizations of the list: no collectives. */
function listed(): ReadonlyMap<string, PostOrganization> {
  const list = mandateLists().organizations;
  fromList ??= new Map(
    organizationsFromList(list)
      .filter(({ entry }) => !isCollective(entry))
      .map(({ entry, statements }) => {
        const words = (field: string, language: string | null) =>
          statements.find((each) => each.field === field && each.until === null && each.language === language)
            ?.value;
        const side = (words('side', null) ?? null) as PostOrganization['side'];
        const names = given({ en: words('name', 'en'), fr: words('name', 'fr'), ar: words('name', 'ar') });
        return [entry, { id: entry, names, acronym: words('acronym', 'en') ?? null, side }];
      }),
  );
  return fromList;
}

function isCollective(entry: string): boolean {
  const { entries } = mandateLists().organizations;
  const organization: Organization | undefined = entries.find(({ id }) => entryOfListed(id) === entry);
  return organization?.kind === 'collective';
}

function organizationOf(id: string, fields: readonly StandingField[]): PostOrganization {
  const words = (name: string, language: string | null): string | undefined => {
    const values = fields.find(({ field }) => field === name)?.values ?? [];
    const ofLanguage = values.filter((value) => value.language === language);
    return (ofLanguage.find(({ until }) => until === null) ?? ofLanguage[0])?.value;
  };
  const names = given({
    en: words('name', 'en') ?? words('name', null),
    fr: words('name', 'fr'),
    ar: words('name', 'ar'),
  });
  const side = (words('side', null) ?? null) as PostOrganization['side'];
  return { id, names, acronym: words('acronym', 'en') ?? words('acronym', null) ?? null, side };
}

function given(names: Record<'en' | 'fr' | 'ar', string | undefined>): PostOrganization['names'] {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}
