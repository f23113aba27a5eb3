import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyInstrument } from '../test-kit/any-instrument.ts';
import { jsonFromInstrument } from './json.ts';

test('JSON holds the whole instrument', () => {
  fc.assert(
    fc.property(anyInstrument, (instrument) => {
      expect(JSON.parse(jsonFromInstrument(instrument))).toEqual(JSON.parse(JSON.stringify(instrument)));
    }),
    { numRuns: 50 },
  );
});

test('the order of fields does not depend on how the instrument was made', () => {
  const backwards = (value: unknown): unknown =>
    value === null || typeof value !== 'object'
      ? value
      : Array.isArray(value)
        ? value.map(backwards)
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([name, inner]) => [name, backwards(inner)]),
          );
  fc.assert(
    fc.property(anyInstrument, (instrument) => {
      expect(jsonFromInstrument(backwards(instrument) as typeof instrument)).toBe(
        jsonFromInstrument(instrument),
      );
    }),
    { numRuns: 50 },
  );
});

test('the symbol stands first, places stand last', () => {
  const [instrument] = fc.sample(anyInstrument, { numRuns: 1, seed: 7 });
  const json = jsonFromInstrument(instrument as NonNullable<typeof instrument>);
  expect(json).toMatch(/^\{\n {2}"symbol": /);
  expect(json.endsWith('}\n')).toBe(true);
  expect(Object.keys(JSON.parse(json).notes[0] ?? { marker: 0 })[0]).toBe('marker');
});
