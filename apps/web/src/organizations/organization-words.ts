import { languages } from '../words/language.ts';
import type { Words } from '../words/use-words.ts';
import { sides } from './organizations-search.ts';

/** The kinds of organizations, in the order in which they are offered. */
const organizationKinds = [
  ...(['organization', 'principal organ', 'subsidiary organ', 'secretariat', 'office', 'post'] as const),
  ...(['fund or programme', 'regional commission', 'specialized agency', 'related organization'] as const),
  ...(['institution', 'specialized institution', 'affiliated institution', 'standing committee'] as const),
  ...(['regional organization', 'member states', 'collective', 'other'] as const),
];

/** A kind, in the language of the screen. */
export function kindInWords(kind: string, { w }: Pick<Words, 'w'>): string {
  return w(`organization.kind.${kind.replaceAll(' ', '-')}`);
}

/** Kinds to choose one from. */
export function kindChoices(words: Pick<Words, 'w'>) {
  return organizationKinds.map((id) => ({ id, name: kindInWords(id, words) }));
}

/** Sides to choose one from. */
export function sideChoices({ w }: Pick<Words, 'w'>) {
  return sides.map((id) => ({ id, name: w(`organizations.side.${id}`) }));
}

/** The languages of names. */
export const nameLanguages = (['en', 'fr', 'ar'] as const).map((id) => ({ id, name: languages[id].name }));
