import type { Paragraph, Subparagraph } from '@biennium/core';

/** The fragment of a page address that names a paragraph: `OP5 (a) (ii)` becomes `OP5-a-ii`. */
export function anchorOf(address: string): string {
  return address.replace(/[()]/g, ' ').trim().replace(/\s+/g, '-');
}

/** The anchors of a paragraph and of everything below it, in their order. */
export function anchorsWithin({ address, subparagraphs }: Paragraph | Subparagraph): readonly string[] {
  return [anchorOf(address), ...subparagraphs.flatMap(anchorsWithin)];
}
