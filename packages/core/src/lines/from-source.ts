import type { Answer } from '../issues/issue.ts';
import { cleanText } from '../text/clean.ts';
import { marksOfKind } from '../text/mark-ranges.ts';
import type { Hint, SourceText } from '../text/source-text.ts';
import type { Line } from './line.ts';

const LINE_END = /\r\n|[\n\r\u000B\f\u0085\u2028\u2029]/g;
/** Where a line is a paragraph, the line separators within it are white space. */
const PARAGRAPH_END = /\r\n|[\n\r\f\u0085\u2029]/g;

/**
 * The lines of a source that have words, in order, each with its place and what the layout says (rules T2–T5).
 * A form feed ends a line and begins a page.
 */
export function linesFromSource(source: SourceText): Answer<readonly Line[]> {
  const syntax = marksOfKind(source, 'syntax');
  const lines: Line[] = [];
  let syntaxFrom = 0;
  let hintFrom = 0;
  let blankBefore = 0;
  let pageBreak = false;

  const line = (start: number, end: number): void => {
    while (syntaxFrom < syntax.length && (syntax[syntaxFrom] as { end: number }).end <= start) syntaxFrom++;
    while (hintFrom < source.hints.length && (source.hints[hintFrom] as Hint).end <= start) hintFrom++;
    const raw = source.text.slice(start, end);
    const reachesIn = syntaxFrom < syntax.length && (syntax[syntaxFrom] as { start: number }).start < end;
    const words = cleanText(
      source.text,
      start,
      end,
      reachesIn ? syntax.slice(syntaxFrom, syntaxFrom + end - start) : [],
    );
    if (words.text === '') {
      blankBefore++;
      return;
    }
    const hint = source.hints[hintFrom];
    lines.push({
      words,
      span: { start, end },
      blankBefore,
      indent: indentOf(raw),
      width: raw.trimEnd().length,
      pageBreak,
      hint: hint && hint.start < end ? hint : null,
    });
    blankBefore = 0;
    pageBreak = false;
  };

  let start = 0;
  for (const match of source.text.matchAll(source.layout === 'paragraphs' ? PARAGRAPH_END : LINE_END)) {
    line(start, match.index);
    start = match.index + match[0].length;
    if (match[0] === '\f') pageBreak = true;
  }
  line(start, source.text.length);
  return { value: lines, issues: [] };
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const character of raw) {
    if (character === '\t') columns += 4;
    else if (/\s/.test(character)) columns += 1;
    else break;
  }
  return columns;
}
