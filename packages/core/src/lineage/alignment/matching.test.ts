import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestMatching, type Edge } from './matching.ts';

const edges = (old: number, next: number): fc.Arbitrary<Edge[]> =>
  fc.uniqueArray(
    fc.record({
      old: fc.nat(old - 1),
      new: fc.nat(next - 1),
      gain: fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10),
    }),
    { selector: (edge) => `${edge.old} ${edge.new}`, maxLength: 20 },
  );

/** The most that can be gained, by trying everything. */
function mostGain(all: readonly Edge[], usedOld: ReadonlySet<number>, usedNew: ReadonlySet<number>): number {
  const [first, ...rest] = all;
  if (!first) return 0;
  const without = mostGain(rest, usedOld, usedNew);
  if (usedOld.has(first.old) || usedNew.has(first.new)) return without;
  const taken = mostGain(rest, new Set([...usedOld, first.old]), new Set([...usedNew, first.new]));
  return Math.max(without, first.gain + taken);
}

describe('[L3] the best whole', () => {
  test('gains as much as any choice can, and uses each paragraph once', () => {
    fc.assert(
      fc.property(edges(5, 6), (all) => {
        const chosen = bestMatching(all, 5, 6);
        expect(new Set(chosen.map((edge) => edge.old)).size).toBe(chosen.length);
        expect(new Set(chosen.map((edge) => edge.new)).size).toBe(chosen.length);
        const gain = chosen.reduce((sum, edge) => sum + edge.gain, 0);
        expect(gain).toBeCloseTo(mostGain(all, new Set(), new Set()), 9);
      }),
      { numRuns: 300 },
    );
  });

  test('gives up the best edge where two others together gain more', () => {
    const chosen = bestMatching(
      [
        { old: 0, new: 0, gain: 1 },
        { old: 0, new: 1, gain: 0.9 },
        { old: 1, new: 0, gain: 0.8 },
      ],
      2,
      2,
    );
    expect(chosen.map((edge) => [edge.old, edge.new])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});
