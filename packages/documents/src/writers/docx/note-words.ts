import { italicStretches } from './italic-stretches.ts';
import type { SetNote, Words } from './manuscript.ts';
import { contributedStretches } from './stretches-of-authors.ts';

/** The words of a note in one paragraph, each with its fate. */
export function wordsOfNote({ redline, italics, contributions }: SetNote): Words[] {
  const words = redline.runs.flatMap(({ kind, old, new: next }) => {
    const gone = kind === 'deleted';
    const [text, range] = gone ? [redline.old, old] : [redline.new, next];
    const set = italics?.[gone ? 'old' : 'new'] ?? [];
    const done = kind === 'kept' ? [] : contributions[gone ? 'old' : 'new'];
    return italicStretches(set, range.start, range.end).flatMap(({ italic, ...stretch }) =>
      contributedStretches(text, done, stretch).map(({ start, end, by }): Words => {
        const words = text.slice(start, end).replaceAll('\n', ' ');
        return { kind: 'words', fate: kind, text: words, italic, raised: false, by };
      }),
    );
  });
  return joinedWords(words);
}

/** Neighbours that are set alike and share their fate are one. */
function joinedWords(words: readonly Words[]): Words[] {
  const joined: Words[] = [];
  for (const each of words) {
    const last = joined.at(-1);
    if (last && last.fate === each.fate && last.italic === each.italic && last.by === each.by) {
      joined[joined.length - 1] = { ...last, text: last.text + each.text };
    } else joined.push(each);
  }
  return joined;
}
