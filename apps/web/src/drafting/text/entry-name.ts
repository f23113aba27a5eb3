import { useCallback } from 'react';
import type { ShownEntry } from '../../api/draft-queries.ts';
import { useWords, type Words } from '../../words/use-words.ts';

/** What an entry is called: its address now, the one that it had, or what it is. */
export function entryName(
  { address, id, role, kind, fate }: Pick<ShownEntry, 'address' | 'id' | 'role' | 'kind' | 'fate'>,
  w: Words['w'],
): string {
  if (address !== null) return address;
  if ((role === 'operative' || role === 'preambular') && fate !== 'added') return id;
  return kind === null ? w(`draft.role.${role}`) : w(`matter.${kind}`);
}

export function useEntryName(): (entry: ShownEntry) => string {
  const { w } = useWords();
  return useCallback((entry) => entryName(entry, w), [w]);
}
