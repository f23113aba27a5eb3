import { type FlatParagraph, passageTexts } from '../instrument/flat-paragraph.ts';
import type { Paragraph, Text } from '../instrument/instrument.ts';
import { spansOf } from '../text/placed-text.ts';
import { hull, type Range, type Span } from '../text/span.ts';

/** Where words of the flat text of a paragraph stand in the source; the paragraph where they have no place of their own. */
export function spanInSource(paragraph: Paragraph, { passages }: FlatParagraph, range: Range): Span {
  const texts = passageTexts(paragraph);
  const spans = passages.flatMap((passage, index) => {
    const start = Math.max(range.start, passage.start);
    const end = Math.min(range.end, passage.end);
    return start < end ? spansOf(texts[index] as Text, start - passage.start, end - passage.start) : [];
  });
  return spans.length > 0 ? hull(spans) : paragraph.span;
}
