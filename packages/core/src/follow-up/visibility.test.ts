import { expect, test } from 'vitest';
import { ofEachSide, otherSide, SIDES } from './side.ts';
import { sees, VISIBILITIES } from './visibility.ts';

test('[F9] what belongs to a side is seen by that side, by both, or by everybody', () => {
  for (const side of SIDES) {
    const seenBy = (of: readonly ('a' | 'b')[]) =>
      VISIBILITIES.filter((visibility) => sees(of, { visibility, side }));
    expect(seenBy([])).toEqual(['public']);
    expect(seenBy([otherSide(side)])).toEqual(['both sides', 'public']);
    expect(seenBy([side])).toEqual(['own side', 'both sides', 'public']);
  }
});

test('[F9] neither side comes first', () => {
  expect(SIDES.map(otherSide)).toEqual([...SIDES].reverse());
  expect(ofEachSide((side) => side)).toEqual({ a: 'a', b: 'b' });
});
