import type { Block } from '../comparison.ts';
import type { Link } from '../lineage.ts';

/** Blocks of one text that share a row: one, or the neighbours that a split or a merger holds together. */
export interface Unit {
  readonly blocks: readonly Block[];
  /** Index of the link that the blocks belong to; `null` for what is no paragraph. */
  readonly link: number | null;
}

/** The blocks of one side as units, in their order; `side` says which places of the links are of this text. */
export function unitsOfBlocks(blocks: readonly Block[], links: readonly Link[], side: 'from' | 'to'): Unit[] {
  const linkOf = new Map<string, number>();
  links.forEach((link, index) => {
    for (const address of link[side]?.addresses ?? []) linkOf.set(address, index);
  });
  const units: { blocks: Block[]; link: number | null }[] = [];
  for (const block of blocks) {
    const link = block.address === null ? null : (linkOf.get(block.address) ?? null);
    const last = units.at(-1);
    if (last && link !== null && last.link === link) last.blocks.push(block);
    else units.push({ blocks: [block], link });
  }
  return units;
}

/** The words of a unit: its blocks one after another, a line end between them. */
export function textOfUnit({ blocks }: Unit): string {
  return blocks.map(({ text }) => text).join('\n');
}
