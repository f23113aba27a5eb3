import type { ComparedNote } from '@biennium/core';
import { italicStretches } from './italic-stretches.ts';
import type { Words } from './manuscript.ts';

/** The words of a note in one paragraph, each with its fate. */
export function wordsOfNote({ redline, italics }: ComparedNote): Words[] {
  return redline.runs.flatMap(({ kind, old, new: next }) => {
    const gone = kind === 'deleted';
    const [text, range] = gone ? [redline.old, old] : [redline.new, next];
    const set = italics?.[gone ? 'old' : 'new'] ?? [];
    return italicStretches(set, range.start, range.end).map(({ start, end, italic }): Words => {
      const words = text.slice(start, end).replaceAll('\n', ' ');
      return { kind: 'words', fate: kind, text: words, italic, raised: false };
    });
  });
}
