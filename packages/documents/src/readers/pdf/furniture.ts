import type { PdfLine } from './pdf-line.ts';

/** What a page's lines stand on. */
export interface PageLines {
  readonly height: number;
  /** In the order of reading. */
  readonly lines: readonly PdfLine[];
}

/** Shares of the height of a page in which running headers and footers are looked for. */
const TOP = 0.13;
const BOTTOM = 0.87;

const PAGE_NUMBER = /^[-–—\s]*(?:page\s+)?\p{Nd}{1,4}(?:\s*(?:\/|of|sur|من)\s*\p{Nd}{1,4})?[-–—\s]*$/iu;
const JOB_NUMBER = /^\d\d-\d{5}(?:\s*\(\p{L}+\))?(?:[\s\d]*)$/u;
const BAR_CODE = /^\*\s?[\dA-Z-]{5,20}\s?\*$/;

/**
 * Gives the role `header` or `footer` to the lines that are of the page and not of the text: page numbers, job numbers
 * and bar codes, words at the edges that come back page after page, what the file itself calls furniture.
 */
export function markFurniture(pages: readonly PageLines[]): void {
  const seen = timesSeen(pages);
  const often = Math.max(2, Math.ceil(pages.length * 0.25));
  const opening = ` ${(pages[0]?.lines ?? []).map((line) => line.text).join(' ')} `;
  pages.forEach(({ height, lines }, index) => {
    for (const line of lines) {
      const role = edgeOf(line, height);
      if (line.barcode) line.role = role ?? 'footer';
      if (!role) continue;
      const pieces = piecesOf(line.text);
      // The masthead of the first page says what the headers of the others repeat.
      const masthead = index === 0 && role === 'header';
      const comesBack = (piece: string) =>
        (seen.get(keyOf(role, piece)) ?? 0) >= often ||
        (index > 0 && role === 'header' && piece.length > 3 && opening.includes(` ${piece} `));
      const furniture = pieces.every((piece) => isOfThePage(piece) || (!masthead && comesBack(piece)));
      if (furniture || (line.artifact && !masthead)) line.role = role;
    }
  });
}

function isOfThePage(piece: string): boolean {
  return PAGE_NUMBER.test(piece) || JOB_NUMBER.test(piece) || BAR_CODE.test(piece);
}

function edgeOf(line: PdfLine, height: number): 'header' | 'footer' | null {
  if (line.y < height * TOP) return 'header';
  return line.y > height * BOTTOM ? 'footer' : null;
}

/** On how many pages the words at an edge come back, whatever their figures; left and right pages may change sides. */
function timesSeen(pages: readonly PageLines[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { height, lines } of pages) {
    const keys = new Set<string>();
    for (const line of lines) {
      const role = edgeOf(line, height);
      if (role) for (const piece of piecesOf(line.text)) keys.add(keyOf(role, piece));
    }
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
}

function keyOf(role: string, piece: string): string {
  return `${role} ${piece.replace(/\p{Nd}+/gu, '#')}`;
}

function piecesOf(text: string): string[] {
  return text.split('\t').map((piece) => piece.trim());
}
