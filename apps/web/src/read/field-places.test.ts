import type { Instrument } from '@biennium/core';
import { expect, test } from 'vitest';
import { placeOfField } from './field-places.ts';

const line = (kind: string, text = '') => ({ kind, text, span: { start: 0, end: 0 }, spans: [] });
const instrument = {
  front: [line('body', 'United Nations'), line('session'), line('body', 'Security Council')],
  closing: [line('meeting')],
  furniture: [line('running-header')],
} as unknown as Instrument;

test('a field points at the line that it was read from, wherever that stands', () => {
  expect(placeOfField(instrument, 'session', '79')).toBe('front-2');
  expect(placeOfField(instrument, 'adoptedOn', '18 November 2024')).toBe('closing-1');
  expect(placeOfField(instrument, 'symbol', 'A/RES/79/9')).toBe('furniture-1');
});

test('of two lines of a kind the field points at the one that says it', () => {
  expect(placeOfField(instrument, 'body', 'Security Council')).toBe('front-3');
  expect(placeOfField(instrument, 'body', 'General Assembly')).toBe('front-1');
});

test('a field that no line can bear points nowhere', () => {
  expect(placeOfField(instrument, 'agendaItem', '125')).toBeNull();
});
