import type { Citation } from '@biennium/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

const citation = (text: string): Citation => ({
  symbol: `A/RES/${text}`,
  text,
  address: 'PP1',
  date: null,
  span: { start: 0, end: 0 },
});

const show = (pieces: ReturnType<typeof piecesOf>) =>
  pieces.map((p) => {
    if (p.note !== null) return `^${p.note}`;
    if (p.citation !== null) return `[${p.text}]`;
    return p.italic ? `_${p.text}_` : p.text;
  });

test('opening phrase, citation and note stand where the text has them', () => {
  const text = 'Recalling its resolutions 37/4 and 137/4,';
  const pieces = piecesOf(
    { text, notes: [{ marker: '1', at: 30 }], italics: [] },
    [citation('37/4')],
    'Recalling',
  );
  expect(show(pieces)).toEqual(['_Recalling_', ' its resolutions ', '[37/4]', '^1', ' and 137/4,']);
});

test('a short number is not found inside a longer one', () => {
  const rich = { text: 'Recalling 137/4 and 37/4', notes: [], italics: [] };
  expect(show(piecesOf(rich, [citation('37/4')]))).toEqual(['Recalling 137/4 and ', '[37/4]']);
});

test('a note at the very end keeps its mark', () => {
  expect(show(piecesOf({ text: 'the Conference', notes: [{ marker: '*', at: 14 }], italics: [] }))).toEqual([
    'the Conference',
    '^*',
  ]);
});

test('no word is lost or doubled, whatever overlaps', () => {
  const range = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const note = fc.record({ marker: fc.constant('1'), at: fc.nat(60) });
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(range), fc.array(note), (text, italics, notes) => {
      const words = piecesOf({ text, italics, notes }, [citation('7')], 'a').map((piece) => piece.text);
      expect(words.join('')).toBe(text);
    }),
  );
});
