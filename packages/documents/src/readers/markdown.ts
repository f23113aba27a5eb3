import type { Answer, Hint, Mark, SourceText } from '@biennium/core';
import { layoutOfText } from '../decoding/layout-of-text.ts';
import type { DecodedText } from '../decoding/text-from-bytes.ts';
import { sortedMarks } from '../source-builder.ts';
import { blocksOfMarkdown } from './markdown/blocks.ts';
import { marksOfInline } from './markdown/inline.ts';

/**
 * Markdown: the decoded file itself, word for word, with its marks told apart from its words. Numbers of lists stay
 * words. Syntax follows CommonMark 0.31 for emphasis, links, escapes and HTML tags, and GitHub for tables and notes.
 */
export function sourceFromMarkdown({ text, nuls }: DecodedText): Answer<SourceText> {
  const marks: Mark[] = nuls.map(({ start, end }) => ({ kind: 'syntax', start, end }));
  const hints: Hint[] = [];
  for (const block of blocksOfMarkdown(text)) {
    marks.push(...block.marks);
    if (block.hint) hints.push(block.hint);
    if (block.kind === 'words') marksOfInline(text, block, marks);
  }
  return {
    value: {
      format: 'markdown',
      text,
      layout: layoutOfText(text),
      marks: sortedMarks(marks),
      hints,
      language: null,
    },
    issues: [],
  };
}
