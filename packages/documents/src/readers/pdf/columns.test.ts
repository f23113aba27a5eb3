import { expect, test } from 'vitest';
import { processorTime } from '../../test-kit/processor-time.ts';
import { columnsOfRows } from './columns.ts';
import type { GlyphRow } from './glyph-rows.ts';

/** Rows of two words with a gap between, as wide as `width`. */
function rowsAcross(width: number, count: number): GlyphRow[] {
  return Array.from({ length: count }, (_, index) => {
    const glyph = (text: string, x: number) => ({
      text,
      x,
      y: 700 - index * 12,
      width: width * 0.4,
      size: 10,
      italic: false,
      bold: false,
      raised: false,
    });
    const glyphs = [glyph('left', 0), glyph('right', width * 0.6)];
    return { glyphs, x0: 0, x1: width, y: 700 - index * 12, size: 10 } as unknown as GlyphRow;
  });
}

test.each([600, 1e300, Number.MAX_VALUE, Number.POSITIVE_INFINITY])(
  'columns of a page %d wide are looked for in a bounded time',
  (width) => {
    const started = processorTime();
    expect(columnsOfRows(rowsAcross(width, 60), false).length).toBeGreaterThan(0);
    expect(processorTime() - started).toBeLessThan(2000);
  },
);
