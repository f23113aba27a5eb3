import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsInSight } from './rows-in-sight.ts';

test('all that a window shows is drawn, and not many rows more, however long the list is', () => {
  const anyCase = fc.record({
    top: fc.integer({ min: -2000, max: 3_000_000 }),
    height: fc.integer({ min: 1, max: 3000 }),
    rowHeight: fc.integer({ min: 20, max: 300 }),
    count: fc.nat(20_000),
  });
  fc.assert(
    fc.property(anyCase, ({ top, height, rowHeight, count }) => {
      const { first, end } = rowsInSight(top, height, rowHeight, count);
      for (const y of [top, top + height / 2, top + height - 1]) {
        const row = Math.floor(y / rowHeight);
        if (row >= 0 && row < count) expect(row >= first && row < end).toBe(true);
      }
      expect(end - first).toBeLessThanOrEqual(height / rowHeight + 50);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(count);
    }),
  );
});

test('a few pixels more draw nothing new', () => {
  expect(rowsInSight(5000, 800, 80, 20_000)).toEqual(rowsInSight(5003, 800, 80, 20_000));
});

test('scrolling row by row draws no more than four new rows at once', () => {
  for (let top = 0; top < 100_000; top += 80) {
    const [now, next] = [rowsInSight(top, 800, 80, 20_000), rowsInSight(top + 80, 800, 80, 20_000)];
    expect(next.end - now.end).toBeLessThanOrEqual(4);
  }
});
