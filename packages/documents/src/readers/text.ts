import type { Answer, SourceText } from '@biennium/core';
import { layoutOfText } from '../decoding/layout-of-text.ts';
import type { DecodedText } from '../decoding/text-from-bytes.ts';

/** Plain text: the decoded file itself, word for word. Only NULs are marked, as characters that are no words. */
export function sourceFromText({ text, nuls }: DecodedText): Answer<SourceText> {
  const marks = nuls.map(({ start, end }) => ({ kind: 'syntax' as const, start, end }));
  return {
    value: { format: 'text', text, layout: layoutOfText(text), marks, hints: [], language: null },
    issues: [],
  };
}
