import type { Instrument } from '@biennium/core';
import { expect, test } from 'vitest';
import type { FileReading } from '../api/shapes.ts';
import { correctedMatter, lastCorrections, type UnkeptCorrection } from './corrected-matter.ts';

const read = { symbol: null, session: 79, title: 'Cooperation' } as Instrument;
const reading: FileReading = {
  readings: [
    { instrument: read, issues: [] },
    { instrument: { ...read, part: 'B' }, issues: [] },
  ],
  source: { format: 'text', text: '', marks: [] },
  issues: [],
  file: { name: 'a.txt', format: 'text', bytes: 0, sha256: '' },
};
const corrections: UnkeptCorrection[] = [
  { field: 'symbol', value: 'A/RES/79/8', position: 0, at: '2026-01-01T00:00:00Z' },
  { field: 'symbol', value: 'A/RES/79/9', note: 'checked', position: 0, at: '2026-01-01T00:01:00Z' },
  { field: 'session', value: '80', position: 1, at: '2026-01-01T00:02:00Z' },
];

test('the proposal stays beside what was decided, for each resolution of the file on its own', () => {
  const first = correctedMatter(reading, 0, corrections);
  expect(first?.instrument.symbol).toBe('A/RES/79/9');
  expect(first?.proposed.symbol).toBeNull();
  expect(first?.instrument.session).toBe(79);
  expect(first?.corrections.map((each) => each.before)).toEqual([null, 'A/RES/79/8']);
  expect(correctedMatter(reading, 1, corrections)?.instrument.session).toBe(80);
});

test('a field is sent once, as it was decided last', () => {
  expect(lastCorrections(corrections)).toEqual([
    { field: 'symbol', value: 'A/RES/79/9', note: 'checked', position: 0 },
    { field: 'session', value: '80', position: 1 },
  ]);
});

test('a file without a source has nothing to show', () => {
  expect(correctedMatter({ ...reading, source: null }, 0, [])).toBeNull();
  expect(correctedMatter(reading, 5, [])).toBeNull();
});
