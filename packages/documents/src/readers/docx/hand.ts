import type { Piece } from '../../lines/line.ts';
import { childOf, type XmlElement } from './xml.ts';

/** Who marked something, and when, as the file states it. */
export interface Hand {
  readonly author: string | null;
  readonly at: string | null;
}

/**
 * The author and the date of a tracked change or a comment (ECMA-376 part 1, 17.13.5 and 17.13.4). A name is one line without characters
 * that turn the reading direction or cannot be seen, and no longer than Word lets one be; what is no instant is no date.
 */
export function handOf({ attributes }: XmlElement): Hand {
  const author = (attributes['w:author'] ?? '')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const at = attributes['w:date']?.trim() ?? '';
  return {
    author: [...author].slice(0, LONGEST_NAME).join('') || null,
    at: INSTANT.test(at) && !Number.isNaN(Date.parse(at)) ? at : null,
  };
}

const LONGEST_NAME = 255;
/** Directional embeddings, overrides and isolates, and what has no width. Joiners stay: names are spelt with them. */
const UNSEEN = /[\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?$/;

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
