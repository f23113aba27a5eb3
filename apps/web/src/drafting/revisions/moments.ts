import type { DraftPage } from '../../api/draft-queries.ts';
import type { Words } from '../../words/use-words.ts';
import { headName } from '../head-name.ts';

type Told = Pick<DraftPage, 'revisions' | 'adoptedAs' | 'base'>;

/** The states of a draft in their order: the issued text, its revisions, what stands now, and what it became. */
export function momentsOf({ revisions, adoptedAs }: Told): readonly string[] {
  const frozen = revisions.map(({ revision }) => String(revision));
  return ['base', ...frozen, 'now', ...(adoptedAs === null ? [] : ['adopted'])];
}

/** What a state of the draft is called. */
export function momentName(moment: string, { base }: Told, w: Words['w']): string {
  if (moment === 'base') return headName(base);
  if (moment === 'now') return w('revisions.now');
  if (moment === 'adopted') return w('revisions.adopted');
  return revisionName(Number(moment), w);
}

export function revisionName(revision: number, w: Words['w']): string {
  return revision === 0 ? w('draft.state.tabled') : w('draft.revision', { n: revision });
}
