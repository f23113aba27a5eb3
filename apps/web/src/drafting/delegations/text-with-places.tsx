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
    pieces.push(text.slice(at, from));
    pieces.push(
      <mark key={`${start} ${end}`} className={from < end ? 'asked-place' : 'asked-place asked-caret'}>
        {text.slice(from, end)}
        {places.length > 1 && <sup>{i + 1}</sup>}
      </mark>,
    );
    at = Math.max(from, end);
  }
  pieces.push(text.slice(at, whole.end));
  return pieces;
}
