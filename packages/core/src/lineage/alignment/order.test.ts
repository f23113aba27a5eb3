import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Crossing, keptInOrder } from './order.ts';

const crossings = fc.uniqueArray(
  fc.record({ old: fc.nat(9), new: fc.nat(9), weight: fc.integer({ min: 1, max: 5 }) }),
  { selector: ({ old, new: next }) => `${old} ${next}`, maxLength: 9 },
);

function heaviest(sorted: readonly Crossing[], last: Crossing | null): number {
  return sorted.reduce((most, each, at) => {
    if (last && (each.old <= last.old || each.new <= last.new)) return most;
    return Math.max(most, each.weight + heaviest(sorted.slice(at + 1), each));
  }, 0);
}

describe('[L5] what keeps the order of its neighbours', () => {
  test('is the heaviest set that ascends on both sides', () => {
    fc.assert(
      fc.property(crossings, (all) => {
        const kept = [...keptInOrder(all)].sort((a, b) => a.old - b.old);
        kept.forEach((each, at) => {
          const before = kept[at - 1];
          if (before) expect(each.old > before.old && each.new > before.new).toBe(true);
        });
        const weight = kept.reduce((sum, each) => sum + each.weight, 0);
        expect(weight).toBe(
          heaviest(
            [...all].sort((a, b) => a.old - b.old),
            null,
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('is everything but the one that left', () => {
    const at = (old: number, next: number): Crossing => ({ old, new: next, weight: 1 });
    const all = [at(0, 3), at(1, 0), at(2, 1), at(3, 2)];
    expect([...keptInOrder(all)].map(({ old }) => old).sort()).toEqual([1, 2, 3]);
  });
});
