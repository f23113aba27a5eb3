import type { Range } from '@biennium/core';

interface TextWithPlacesProps {
  readonly text: string;
  /** The stretch of the text that is shown. */
  readonly whole: Range;
  /** In the order of reading; one behind another. */
  readonly places: readonly Range[];
}

/** Words with the places marked that somebody wants to change; an empty one is a caret between two words. */
export function TextWithPlaces({ text, whole, places }: TextWithPlacesProps) {
  const pieces = [];
  let at = whole.start;
  for (const [i, { start, end }] of places.entries()) {
    const from = Math.max(at, start);
    // A line end that goes with its paragraph is nothing to see.
    const to = from + text.slice(from, end).trimEnd().length;
    pieces.push(text.slice(at, from));
    pieces.push(
      <mark key={`${start} ${end}`} className={from < to ? 'asked-place' : 'asked-place asked-caret'}>
        {text.slice(from, to)}
        {places.length > 1 && <sup>{i + 1}</sup>}
      </mark>,
    );
    at = Math.max(from, to);
  }
  pieces.push(text.slice(at, whole.end).trimEnd());
  return pieces;
}
