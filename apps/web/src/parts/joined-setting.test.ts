import { expect, test } from 'vitest';
import { joinedSetting } from './joined-setting.ts';

test('what stands in the second paragraph is found behind the first and a line end', () => {
  const of = (text: string) => ({
    text,
    passages: [{ role: 'chapeau', degree: 0, marker: null, start: 0, end: text.length } as const],
    openingPhrase: text.slice(0, 5),
    italics: [],
    notes: [{ marker: '1', at: 5 }],
  });
  const { passages, italics, notes } = joinedSetting([of('Urges all'), of('Notes it')]);
  const text = 'Urges all\nNotes it';
  expect(italics.map(({ start, end }) => text.slice(start, end))).toEqual(['Urges', 'Notes']);
  expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual(['Urges all', 'Notes it']);
  expect(notes.map(({ at }) => text.slice(0, at))).toEqual(['Urges', 'Urges all\nNotes']);
});
