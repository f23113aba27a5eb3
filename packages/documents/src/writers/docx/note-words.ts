import type { ComparedNote } from '@biennium/core';
import type { Words } from './manuscript.ts';

/** The words of a note in one paragraph, each with its fate. */
export function wordsOfNote({ redline }: ComparedNote): Words[] {
  return redline.runs
    .map(({ kind, old, new: next }): Words => {
      const text =
        kind === 'deleted' ? redline.old.slice(old.start, old.end) : redline.new.slice(next.start, next.end);
      return { kind: 'words', fate: kind, text: text.replaceAll('\n', ' '), italic: false, raised: false };
    })
    .filter(({ text }) => text !== '');
}
