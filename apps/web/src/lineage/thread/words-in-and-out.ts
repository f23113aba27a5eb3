import type { ThreadStep } from '../../api/lineage-queries.ts';

/** What came into a paragraph and what left it, in the order of the text; routine changes aside. */
export interface InAndOut {
  readonly in: readonly string[];
  readonly out: readonly string[];
}

/** Longer pieces are told by how they begin. */
const most = 90;

export function wordsInAndOut({ redline, changes }: Pick<ThreadStep, 'redline' | 'changes'>): InAndOut {
  const substantive = changes.filter(({ rule }) => rule === null);
  const said = (texts: readonly string[]) =>
    [...new Set(texts.map(wholeWords))].filter((text) => text !== '');
  return {
    in: said(substantive.map((change) => redline.new.slice(change.new.start, change.new.end))),
    out: said(substantive.map((change) => redline.old.slice(change.old.start, change.old.end))),
  };
}

/** Without the punctuation and spaces around it; empty where there is nothing else. */
function wholeWords(text: string): string {
  const words = text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+(?=[\p{L}\p{N}])|[\s,;:.،؛]+$/gu, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return '';
  return words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most))} …`;
}
