import type { Contribution } from '@biennium/core';
import { setAlike } from './closed-paragraphs.ts';
import type { SetParagraph } from './manuscript.ts';

/**
 * The same paragraphs, in which one that goes or comes as a whole is one doing, of all whose doing parts of it are, where the paragraph that
 * stays behind it is set otherwise. LibreOffice settles changes from the last to the first; one that begins within a paragraph and
 * takes the mark with it would give the paragraph behind the style of the one that goes.
 */
export function wholeDoings(paragraphs: readonly SetParagraph[]): SetParagraph[] {
  const behind: Partial<Record<SetParagraph['end'], SetParagraph>> = {};
  return paragraphs
    .toReversed()
    .map((line) => {
      const { end, pieces } = line;
      const isWhole = end !== 'kept' && pieces.every(({ fate }) => fate === end);
      const next = behind[end];
      for (const fate of ['inserted', 'deleted'] as const) {
        if (!isWhole || fate !== end) behind[fate] = line;
      }
      if (!isWhole || !next || setAlike(line, next)) return line;
      const by = together([...pieces.map((piece) => piece.by), line.endBy]);
      return { ...line, pieces: pieces.map((piece) => ({ ...piece, by })), endBy: by };
    })
    .toReversed();
}

/** One doing of several; what is nobody's by itself is of whoever makes the file. */
function together(all: readonly (Contribution | null)[]): Contribution | null {
  const [first, ...others] = [...new Set(all)];
  if (others.length === 0) return first ?? null;
  const known = all.filter((each) => each !== null);
  const latest = known.reduce((a, b) => (b.at > a.at ? b : a));
  return {
    ...latest,
    delegations: [...new Set(known.flatMap(({ delegations }) => delegations))].sort(),
    own: known.length < all.length || known.some(({ own }) => own),
  };
}
