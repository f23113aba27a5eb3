import type { Line } from '../../lines/line.ts';
import { DOCUMENT_SYMBOL } from '../constructs/document-symbol.ts';

/** No head of a page is longer, in UTF-16 code units. */
const LONGEST_HEAD = 300;
/** So many words of a title at least are no chance, in UTF-16 code units. */
const SHORTEST_TITLE = 12;

/**
 * The heads of pages: the symbol, the title or both again (rule I2).
 *
 *     A/RES/69/317    Cooperation between the United Nations and the Organization of Islamic Cooperation
 */
export class PageHeads {
  /** How often a line stands at the head of a page, figures aside. */
  private readonly counts = new Map<string, number>();

  constructor(lines: readonly Line[]) {
    for (const line of lines) {
      if (!line.pageBreak) continue;
      const head = masked(line.words.text);
      this.counts.set(head, (this.counts.get(head) ?? 0) + 1);
    }
  }

  /**
   * Whether a line is a page's head.
   *
   * @param atTop whether it may stand at the top of a page, as far as the layout tells
   * @param front gives the words of the masthead, where they are to be compared
   */
  holds(line: Line, atTop: boolean, front: () => FrontWords): boolean {
    const { text } = line.words;
    if (text.length > LONGEST_HEAD || !atTop) return false;
    const bare = text.replace(DOCUMENT_SYMBOL, '').trim();
    if (bare !== text) return bare === '' || (bare.length > SHORTEST_TITLE && front().all.includes(bare));
    return line.pageBreak && ((this.counts.get(masked(text)) ?? 0) > 1 || front().passages.has(text));
  }
}

/** The words of the masthead, passage by passage and as one. */
export interface FrontWords {
  readonly passages: ReadonlySet<string>;
  readonly all: string;
}

/** Figures count pages: the same head with another number is the same. */
function masked(text: string): string {
  return text.replace(/\d+/g, '#');
}
