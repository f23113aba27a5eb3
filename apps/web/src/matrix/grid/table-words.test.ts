import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOfTable, tableOfCells } from './table-words.ts';

test('[F55] what was copied is pasted as it was, whatever stands in its cells', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'é', 'م'),
    maxLength: 5,
  });
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 3 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
        ),
      (rows) => {
        // Of a column of one, an empty last row cannot be told from a line end.
        fc.pre(rows.length === 1 || rows.at(-1)?.join('') !== '' || (rows[0]?.length ?? 0) > 1);
        expect(cellsOfTable(tableOfCells(rows))).toEqual(rows);
      },
    ),
  );
});

test('[F55] the clipboard of Excel ends with a line end, and has quotation marks where a cell has lines', () => {
  expect(cellsOfTable('Training\t2026\r\n"two\nlines, ""quoted"""\t\r\n')).toEqual([
    ['Training', '2026'],
    ['two\nlines, "quoted"', ''],
  ]);
  expect(cellsOfTable('5" pipe\tx')).toEqual([['5" pipe', 'x']]);
  expect(cellsOfTable('')).toEqual([['']]);
});
