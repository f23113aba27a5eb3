import type { Mark } from '../text/source-text.ts';
import type { Heading, Paragraph } from './instrument.ts';
import type { ReadPassage } from './paragraphs.ts';
import { richText } from './rich-text.ts';

/**
 * The headings between paragraphs, each with the address of the paragraph that it stands before (rule I9); the paragraphs are the
 * ones that the same passages gave, in their order.
 */
export function headingsFromPassages(
  passages: readonly ReadPassage[],
  {
    preamble,
    operative,
  }: { readonly preamble: readonly Paragraph[]; readonly operative: readonly Paragraph[] },
  italics: readonly Mark[],
): Heading[] {
  const headings: Heading[] = [];
  const ahead = { preambular: [...preamble], operative: [...operative] };
  let before: string | null = null;
  for (const read of [...passages].reverse()) {
    const { role, level, labelSpans } = read.passage;
    if (role === 'preambular' || role === 'operative') before = ahead[role].pop()?.address ?? null;
    if (role === 'heading')
      headings.push({ ...richText(read, italics, labelSpans), level: level || 1, before });
  }
  return headings.reverse();
}
