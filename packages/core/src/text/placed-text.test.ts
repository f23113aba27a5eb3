import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  joinPlaced,
  NO_TEXT,
  type PlacedText,
  placedText,
  slicePlaced,
  sourceOffset,
  spansOf,
  trimPlaced,
} from './placed-text.ts';

const SOURCE = 'Requests the Secretary-\nGeneral to report';

/** Whether every placed character stands in the source where its piece says. */
function standsIn(source: string, { text, pieces }: PlacedText): boolean {
  return pieces.every(
    ({ at, start, length }) => source.slice(start, start + length) === text.slice(at, at + length),
  );
}

/** A text cut from a source at random places and joined again. */
const placed = fc
  .tuple(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })), { maxLength: 5 }),
    fc.constantFrom('', ' '),
  )
  .map(([source, cuts, joiner]) => ({
    source,
    text: joinPlaced(
      cuts.map(([a, b]) =>
        placedText(source, Math.min(a, b, source.length), Math.min(Math.max(a, b), source.length)),
      ),
      joiner,
    ),
  }));

describe('[T2] words remember their place', () => {
  test('where they are taken from the source', () => {
    expect(placedText(SOURCE, 9, 22)).toEqual({
      text: 'the Secretary',
      pieces: [{ at: 0, start: 9, length: 13 }],
    });
    expect(placedText(SOURCE, 9, 9)).toBe(NO_TEXT);
  });

  test('through cutting', () => {
    const words = placedText(SOURCE, 9, 22);
    expect(slicePlaced(words, 4)).toEqual({ text: 'Secretary', pieces: [{ at: 0, start: 13, length: 9 }] });
    expect(slicePlaced(words, -5, 99)).toBe(words);
    expect(slicePlaced(words, 8, 8)).toBe(NO_TEXT);
  });

  test('through joining: the joiner stands nowhere', () => {
    const joined = joinPlaced([placedText(SOURCE, 0, 8), placedText(SOURCE, 32, 41)], ' ');
    expect(joined.text).toBe('Requests to report'.slice(0, joined.text.length));
    expect(joined.pieces).toEqual([
      { at: 0, start: 0, length: 8 },
      { at: 9, start: 32, length: 9 },
    ]);
    expect(joinPlaced([])).toBe(NO_TEXT);
  });

  test('through trimming', () => {
    expect(trimPlaced(placedText('  to report ', 0, 12))).toEqual({
      text: 'to report',
      pieces: [{ at: 0, start: 2, length: 9 }],
    });
    expect(trimPlaced(placedText('   ', 0, 3)).text).toBe('');
  });

  test('as offsets: of a character, or of the next placed one', () => {
    const joined = joinPlaced([placedText(SOURCE, 0, 8), placedText(SOURCE, 32, 41)], ' ');
    expect(sourceOffset(joined, 3)).toBe(3);
    expect(sourceOffset(joined, 8)).toBe(32);
    expect(sourceOffset(joined, 99)).toBeNull();
  });

  test('as spans: a stretch across a gap has two, touching pieces have one', () => {
    const joined = joinPlaced([placedText(SOURCE, 0, 8), placedText(SOURCE, 24, 31)], ' ');
    expect(spansOf(joined, 4, 12)).toEqual([
      { start: 4, end: 8 },
      { start: 24, end: 27 },
    ]);
    expect(spansOf(joinPlaced([placedText(SOURCE, 0, 8), placedText(SOURCE, 8, 12)]))).toEqual([
      { start: 0, end: 12 },
    ]);
  });

  test('whatever is cut and joined', () => {
    fc.assert(
      fc.property(placed, fc.nat({ max: 80 }), fc.nat({ max: 80 }), ({ source, text }, from, to) => {
        const cut = slicePlaced(text, from, to);
        expect(cut.text).toBe(text.text.slice(from, to));
        for (const each of [text, cut, trimPlaced(text)]) expect(standsIn(source, each)).toBe(true);
        const words = spansOf(text, from, to).map(({ start, end }) => source.slice(start, end));
        expect(words.join('').replaceAll(' ', '')).toBe(cut.text.replaceAll(' ', ''));
      }),
    );
  });
});
