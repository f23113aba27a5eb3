import type { PostOrganization, PostSummary } from '../api/focal-point-queries.ts';
import type { Words } from '../words/use-words.ts';

/** What an organization is called: in the language of the screen, else in English, else as it is known. */
export function organizationName(
  { names, acronym, id }: PostOrganization,
  language: Words['language'],
): { readonly name: string; readonly lang: string | undefined } {
  for (const lang of [language, 'en', 'fr', 'ar'] as const) {
    const name = names[lang];
    if (name !== undefined) return { name, lang };
  }
  return { name: acronym ?? id.replace(/^organization:/, ''), lang: undefined };
}

/** What a post is called: its role, and what it is for. */
export function postName(
  { role, about }: Pick<PostSummary, 'role' | 'about'>,
  { w }: Pick<Words, 'w'>,
): string {
  const name = w(`focal.role.${role}`);
  return about === '' ? name : w('focal.role.for', { role: name, about });
}
