import { type InlineContext, writeContent } from './inline-content.ts';
import type { LineHint } from './line-writer.ts';
import { elementsOf, wordsOf, type XmlElement } from './xml-tree.ts';

/** The hint of a clause's first line: known beforehand, or chosen by the words of the line. */
export type ClauseHint = LineHint | ((line: string) => LineHint | null);

const LISTS = new Set(['list', 'sublist', 'blockList', 'ul', 'ol']);
const WORDS = new Set(['content', 'intro', 'listIntroduction', 'p', 'block']);
const HEADINGS = new Set(['heading', 'subheading', 'crossHeading']);

/**
 * Writes a paragraph, point or list item: its number, its words, and the lists inside it, each clause a line.
 * `level` is its depth: 0 for a paragraph, 1 for `(a)`.
 */
export function writeClause(
  clause: XmlElement,
  hint: ClauseHint,
  level: number,
  context: InlineContext,
): void {
  const { writer } = context;
  // A clause whose words stand in several blocks continues after its first line.
  let next: ClauseHint = hint;
  const end = () => {
    if (writer.endLine(next) !== '') next = wrapUpOf(level);
  };

  // A `sublist` stands beside the point that it belongs to: its points are one level deeper than their neighbours.
  const write = (element: XmlElement, deeper = 0) => {
    if (element.name === 'num') {
      writer.words(wordsOf(element));
      writer.tab();
    } else if (HEADINGS.has(element.name)) {
      end();
      writeContent(element, context);
      writer.endLine({ role: 'heading', level: Math.max(level, 1) });
    } else if (WORDS.has(element.name)) {
      writeWords(element, deeper);
    } else if (LISTS.has(element.name)) {
      for (const inner of elementsOf(element)) write(inner, deeper + (element.name === 'sublist' ? 1 : 0));
    } else if (element.name === 'wrapUp' || element.name === 'listWrapUp') {
      end();
      next = wrapUpOf(level + deeper);
      writeWords(element, deeper);
    } else {
      end();
      const degree = level + deeper + 1;
      writeClause(element, { role: 'subparagraph', level: degree }, degree, context);
    }
  };

  // Words may stand in paragraphs and block lists of their own.
  const writeWords = (block: XmlElement, deeper: number) => {
    const blocks = elementsOf(block).filter((inner) => WORDS.has(inner.name) || LISTS.has(inner.name));
    if (blocks.length === 0) {
      writeContent(block, context);
      end();
    }
    for (const inner of blocks) write(inner, deeper);
  };

  if (WORDS.has(clause.name) || LISTS.has(clause.name)) write(clause);
  else for (const inner of elementsOf(clause)) write(inner);
  end();
}

/** Words that close a list have the level of its points. */
function wrapUpOf(level: number): LineHint {
  return { role: 'wrap-up', level: level + 1 };
}
