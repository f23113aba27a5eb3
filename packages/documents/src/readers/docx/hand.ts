import type { Piece } from '../../lines/line.ts';
import { childOf, type XmlElement } from './xml.ts';

/** Who marked something, and when, as the file states it. */
export interface Hand {
  readonly author: string | null;
  readonly at: string | null;
}

/** The author and the date of a tracked change or a comment (ECMA-376 part 1, 17.13.5 and 17.13.4). */
export function handOf({ attributes }: XmlElement): Hand {
  return { author: attributes['w:author']?.trim() || null, at: attributes['w:date']?.trim() || null };
}

/** Where what a comment is about begins or ends: a piece without words. */
export function anchorOf(name: string, attributes: Readonly<Record<string, string>>): Piece {
  const kind = name === 'w:commentRangeStart' ? 'comment-start' : 'comment-end';
  return { text: '', tracked: { kind, value: attributes['w:id'] ?? '', author: null, at: null } };
}

/** What was done to the end of a paragraph, and by whom; `null` where nothing was. */
export function changedEnd(
  properties: XmlElement | undefined,
): { readonly kind: 'inserted' | 'deleted'; readonly hand: Hand } | null {
  const end = childOf(properties, 'w:rPr');
  const inserted = childOf(end, 'w:ins') ?? childOf(end, 'w:moveTo');
  const deleted = childOf(end, 'w:del') ?? childOf(end, 'w:moveFrom');
  if (inserted) return { kind: 'inserted', hand: handOf(inserted) };
  return deleted ? { kind: 'deleted', hand: handOf(deleted) } : null;
}
