import type { Mark, SourceText } from '../text/source-text.ts';

/** Emphasis with words inside of it, links, and escaped characters, as Markdown writes them. */
const NOTATION =
  /(?<![\p{L}\d*:])\*(?=[^\s*])(?<emphasis>[^*\n]+(?:\n[^*\n]+)?)(?<=[^\s*])\*(?![\p{L}\d*])|\[(?<link>(?:\\.|[^\][\\\n])+)\]\([^)\n]*\)|\^(?<raised>[^^\s]{1,5})\^|\\(?=[()])/gu;

/**
 * A source of words with marks: `*Recalling*` is italic, `word^1^` is raised, `[37/4](#)` is a link. The signs stay in the
 * text as syntax, as in Markdown.
 */
export function markedSource(text: string, layout: SourceText['layout'] = 'lines'): SourceText {
  const marks: Mark[] = [];
  const add = (kind: Mark['kind'], start: number, end: number): void => {
    marks.push({ kind, start, end });
  };
  for (const match of text.matchAll(NOTATION)) {
    const { emphasis, link, raised } = match.groups as Record<string, string | undefined>;
    const words = emphasis ?? link ?? raised ?? '';
    const start = match.index + (words === '' ? 1 : match[0].indexOf(words));
    add('syntax', match.index, start);
    if (emphasis) add('italic', start, start + words.length);
    if (raised) add('superscript', start, start + words.length);
    if (link) {
      for (const { index } of link.matchAll(/\\(?=[()])/g)) add('syntax', start + index, start + index + 1);
      add('link', start, start + words.length);
    }
    if (words !== '') add('syntax', start + words.length, match.index + match[0].length);
  }
  marks.sort((a, b) => a.start - b.start);
  return { format: 'markdown', text, layout, marks, hints: [], language: null };
}
