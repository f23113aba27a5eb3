import type { Instrument, Paragraph, RichText } from '@biennium/core';
import { expect, test } from 'vitest';
import { placesOf } from './places.ts';

const at = (start: number, end: number) => ({ span: { start, end }, spans: [{ start, end }], pieces: [] });
const rich = (text: string, start: number): RichText => ({
  text,
  ...at(start, start + text.length),
  notes: [],
  italics: [],
});
const paragraph: Paragraph = {
  ...rich('Decides:', 0),
  address: 'OP5',
  part: 'operative',
  number: '5',
  openingPhrase: 'Decides',
  subparagraphs: [
    {
      ...rich('To meet;', 20),
      address: 'OP5 (a)',
      marker: '(a)',
      degree: 1,
      subparagraphs: [],
      wrapUp: null,
    },
  ],
  wrapUp: rich('in due course.', 40),
};
const instrument = {
  front: [{ ...at(90, 95), text: 'Title', kind: 'title' }],
  preamble: [],
  operative: [paragraph],
  headings: [],
  annexes: [],
  notes: [
    { ...at(60, 65), text: 'Ibid.', marker: '*', italics: [] },
    { ...at(70, 75), text: 'Ibid.', marker: '*', italics: [] },
  ],
  closing: [],
  furniture: [],
  unplaced: [],
} as unknown as Instrument;

test('a paragraph owns its chapeau and what closes its list, its subparagraph owns itself', () => {
  const spans = new Map(placesOf(instrument).map((place) => [place.anchor, place.spans]));
  expect(spans.get('OP5')).toEqual([
    { start: 0, end: 8 },
    { start: 40, end: 54 },
  ]);
  expect(spans.get('OP5-a')).toEqual([{ start: 20, end: 28 }]);
});

test('notes that bear the same mark are still told apart', () => {
  expect(placesOf(instrument).map((place) => place.anchor)).toEqual([
    'front-1',
    'OP5',
    'OP5-a',
    'note-1',
    'note-2',
  ]);
});
