import type { Instrument } from '@biennium/core';
import { expect, test } from 'vitest';
import { placeOfField } from './field-places.ts';

const line = (kind: string) => ({ kind, text: '', span: { start: 0, end: 0 }, spans: [] });
const instrument = {
  front: [line('body'), line('session')],
  closing: [line('meeting')],
  furniture: [line('running-header')],
} as unknown as Instrument;

test('a field points at the line that it was read from, wherever that stands', () => {
  expect(placeOfField(instrument, 'session')).toBe('front-2');
  expect(placeOfField(instrument, 'adoptedOn')).toBe('closing-1');
  expect(placeOfField(instrument, 'symbol')).toBe('furniture-1');
});

test('a field that no line can bear points nowhere', () => {
  expect(placeOfField(instrument, 'agendaItem')).toBeNull();
});
