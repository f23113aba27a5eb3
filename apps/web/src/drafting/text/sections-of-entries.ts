import type { ShownEntry } from '../../api/draft-queries.ts';

export type SectionName = 'front' | 'preamble' | 'operative' | 'closing' | 'annexes';

export interface EntrySection {
  readonly name: SectionName;
  readonly entries: readonly ShownEntry[];
}

/** The entries of a draft under the parts of a resolution; a heading belongs to what follows it. */
export function sectionsOfEntries(entries: readonly ShownEntry[]): readonly EntrySection[] {
  const sections: { name: SectionName; entries: ShownEntry[] }[] = [];
  for (const [i, entry] of entries.entries()) {
    const name = sectionOf(entry) ?? sectionAfter(entries, i) ?? sections.at(-1)?.name ?? 'preamble';
    const last = sections.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else sections.push({ name, entries: [entry] });
  }
  return sections;
}

function sectionAfter(entries: readonly ShownEntry[], from: number): SectionName | null {
  for (const entry of entries.slice(from + 1)) {
    const name = sectionOf(entry);
    if (name !== null) return name;
  }
  return null;
}

function sectionOf({ role }: ShownEntry): SectionName | null {
  switch (role) {
    case 'front':
    case 'closing':
    case 'operative':
      return role;
    case 'preambular':
    case 'formula':
      return 'preamble';
    case 'annex':
    case 'annex-title':
      return 'annexes';
    case 'heading':
      return null;
  }
}
