import { expect, test } from 'vitest';
import type { Words } from '../words/use-words.ts';
import { daysInWords, entryName, sideInWords, valueInWords } from './entry-words.ts';

const words = {
  w: (id: string, values?: Record<string, string | number>) =>
    values ? `${id}(${Object.values(values).join('|')})` : id,
  language: 'en',
} as unknown as Words;
const named = { called: (value: string) => (value === 'organization:a' ? 'A' : value) };
const entry = (kind: string, values: Record<string, string | readonly string[]>) => ({
  ...{ kind, label: 'as cited' },
  fields: Object.entries(values).map(([field, given]) => ({
    ...{ field, others: [], disagree: false },
    values: [given].flat().map((value) => ({
      ...{ value, language: null, from: null, until: null },
      ...{ standing: 'proposed' as const, statements: [] },
    })),
  })),
});

test('a meeting is called by its series and place, an agreement by its parties', () => {
  expect(entryName(entry('meeting', { series: 'general', place: 'Astana' }), words, named)).toBe(
    'meeting.name(entry.series.general|\u2068Astana\u2069)',
  );
  expect(entryName(entry('meeting', { series: 'general' }), words, named)).toBe('entry.series.general');
  expect(entryName(entry('meeting', {}), words, named)).toBe('\u2068as cited\u2069');
  expect(entryName(entry('meeting', { place: 'Dakar' }), words, named)).toBe('\u2068as cited, Dakar\u2069');
  const arabic = { ...entry('meeting', { place: 'داكار' }), label: 'مؤتمر القمة' };
  expect(entryName(arabic, words, named)).toBe('\u2068مؤتمر القمة، داكار\u2069');
  expect(
    entryName(entry('agreement', { type: 'memorandum', party: ['organization:a', 'B', 'A'] }), words, named),
  ).toBe('agreement.name(memorandum|\u2068A\u2069 – \u2068B\u2069)');
  expect(entryName(entry('agreement', { party: 'A' }), words, named)).toBe('agreement.nameless');
});

test('days are told as far as they are known', () => {
  expect(daysInWords(entry('meeting', { from: '2024-07-22', to: '2024-07-24' }), words)).toBe(
    'entry.days(22|24 July 2024)',
  );
  expect(daysInWords(entry('meeting', { from: '2024-07-30', to: '2024-08-01' }), words)).toBe(
    'entry.days(30 July|1 August 2024)',
  );
  expect(daysInWords(entry('meeting', { from: '2024-12-30', to: '2025-01-01' }), words)).toBe(
    'entry.days(30 December 2024|1 January 2025)',
  );
  expect(daysInWords(entry('meeting', { on: '2014-05' }), words)).toBe('May 2014');
  expect(daysInWords(entry('meeting', {}), words)).toBe('entry.days.unknown');
});

test('a side is called by its organization where that is known', () => {
  const side = (en: string | null) => ({ organization: 'un', names: { en, fr: null, ar: null } });
  const pair = { a: side('United Nations'), b: side(null) };
  expect(sideInWords('a', pair, words)).toBe('\u2068United Nations\u2069');
  expect(sideInWords('b', pair, words)).toBe('entry.side.b');
  expect(valueInWords('hostSide', 'both', pair, words)).toBe('entry.side.both');
  expect(valueInWords('state', 'in force', null, words)).toBe('entry.state.in-force');
  expect(valueInWords('place', 'Vienna', null, words)).toBe('Vienna');
});
