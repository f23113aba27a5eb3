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
 * and bar codes, lines at the edges that come back page after page, what the file itself calls furniture.
 */
export function markFurniture(pages: readonly PageLines[]): void {
  const seen = timesSeen(pages);
  const often = Math.max(2, Math.ceil(pages.length * 0.25));
  const mastheads = new Set((pages[0]?.lines ?? []).flatMap((line) => piecesOf(line.text)));
  pages.forEach(({ height, lines }, index) => {
    for (const line of lines) {
      const role = edgeOf(line, height);
      if (!role) {
        if (line.barcode) line.role = 'footer';
        continue;
      }
      const pieces = piecesOf(line.text);
      const masthead = index === 0 && role === 'header';
      const repeated = (seen.get(keyOf(role, line.text)) ?? 0) >= often;
      const running = index > 0 && pieces.every((piece) => mastheads.has(piece) || isOfThePage(piece));
      if (
        line.barcode ||
        pieces.every(isOfThePage) ||
        (!masthead && (repeated || line.artifact || (running && role === 'header')))
      ) {
        line.role = role;
      }
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

/** On how many pages each line at an edge comes back, whatever its figures. */
function timesSeen(pages: readonly PageLines[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { height, lines } of pages) {
    const keys = new Set<string>();
    for (const line of lines) {
      const role = edgeOf(line, height);
      if (role) keys.add(keyOf(role, line.text));
    }
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
}

/** Left and right pages have the same pieces in another order. */
function keyOf(role: string, text: string): string {
  return `${role} ${piecesOf(text.replace(/\p{Nd}+/gu, '#'))
    .sort()
    .join('\t')}`;
}

function piecesOf(text: string): string[] {
  return text.split('\t').map((piece) => piece.trim());
}
