import type { Citation } from '@biennium/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from './runs.ts';

const citation = (text: string, start: number): Citation => ({
  symbol: `A/RES/${text}`,
  text,
  address: 'PP1',
  date: null,
  span: { start, end: start + text.length },
});

const show = (runs: ReturnType<typeof runsOf>) =>
  runs.map((run) => {
    if (run.note !== null) return `^${run.note}`;
    if (run.citation !== null) return `[${run.text}]`;
    return run.italic ? `_${run.text}_` : run.text;
  });

/** A text that stands in the source as it is, from `start` on. */
const asInSource = (text: string, start: number) => [{ at: 0, start, length: text.length }];

test('opening phrase, citation and note stand where the text has them', () => {
  const text = 'Recalling its resolutions 37/4 and 137/4,';
  const rich = { text, pieces: asInSource(text, 100), notes: [{ marker: '1', at: 30 }], italics: [] };
  expect(show(runsOf(rich, [citation('37/4', 126)], 'Recalling'))).toEqual([
    '_Recalling_',
    ' its resolutions ',
    '[37/4]',
    '^1',
    ' and 137/4,',
  ]);
});

test('a citation torn by a line end is one citation, and one elsewhere is none', () => {
  const rich = {
    text: 'resolution 69/317 of',
    pieces: [
      { at: 0, start: 50, length: 14 },
      { at: 14, start: 66, length: 6 },
    ],
    notes: [],
    italics: [],
  };
  const torn = { ...citation('69/\n317', 61), span: { start: 61, end: 69 } };
  expect(show(runsOf(rich, [torn, citation('37/4', 10)]))).toEqual(['resolution ', '[69/317]', ' of']);
});

test('a note at the very end keeps its mark', () => {
  const rich = { text: 'the Conference', pieces: [], notes: [{ marker: '*', at: 14 }], italics: [] };
  expect(show(runsOf(rich))).toEqual(['the Conference', '^*']);
});

test('no word is lost or doubled, whatever overlaps', () => {
  const range = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const note = fc.record({ marker: fc.constant('1'), at: fc.nat(60) });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.array(range),
      fc.array(note),
      fc.array(range),
      (text, italics, notes, spans) => {
        const cited = spans.map((span) => ({ ...citation('7', 0), span }));
        const runs = runsOf({ text, pieces: asInSource(text, 0), italics, notes }, cited, 'a');
        expect(runs.map((run) => run.text).join('')).toBe(text);
      },
    ),
  );
});
