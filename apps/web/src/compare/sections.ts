import type { BlockRole } from '@biennium/core';
import type { RowMatter } from './matter-of-row.ts';

/** The parts of a text that are headed in a comparison. */
export type SectionName = 'front' | 'preamble' | 'operative' | 'closing' | 'annexes';

export interface Section {
  readonly name: SectionName;
  /** Indices of rows. */
  readonly rows: readonly number[];
}

const sectionOfRole: Readonly<Record<Exclude<BlockRole, 'heading'>, SectionName>> = {
  front: 'front',
  formula: 'preamble',
  preambular: 'preamble',
  operative: 'operative',
  closing: 'closing',
  'annex-title': 'annexes',
  annex: 'annexes',
};

/** The rows of a comparison by sections, in their order. A heading belongs to what follows it. */
export function sectionsOfRows(matters: readonly Pick<RowMatter, 'row'>[]): readonly Section[] {
  const names: SectionName[] = [];
  for (let i = matters.length - 1; i >= 0; i--) {
    const role = roleOf(matters[i] as RowMatter);
    names[i] = role === 'heading' ? (names[i + 1] ?? 'operative') : sectionOfRole[role];
  }
  const sections: { name: SectionName; rows: number[] }[] = [];
  names.forEach((name, i) => {
    const last = sections.at(-1);
    if (last?.name === name) last.rows.push(i);
    else sections.push({ name, rows: [i] });
  });
  return sections;
}

function roleOf({ row }: Pick<RowMatter, 'row'>): BlockRole {
  return (row.new[0] ?? row.old[0])?.role ?? 'front';
}
