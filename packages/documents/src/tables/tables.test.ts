import { TextEncoder } from 'node:util';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { tableAsCsv } from './as-csv.ts';
import { tableAsXlsx } from './as-xlsx.ts';
import { tableFromFile } from './from-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const cellsOf = async (file: Uint8Array | string) => {
  const { value, issues } = await tableFromFile(typeof file === 'string' ? bytesOf(file) : file);
  if (!value) throw new Error(issues[0]?.message);
  return [value.columns, ...value.rows.map(({ cells }) => cells)];
};

const anyCell = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '=SUM(A1:A9)',
      '+41 22',
      '-5',
      '@x',
      "'=1",
      "it's",
      '007',
      '2011-06-28',
      'a;b',
      'a,b',
      'a\tb',
      'two\nlines',
    ),
    fc.constantFrom('منظمة التعاون الإسلامي', 'Organisation de coopération islamique', '"quoted"'),
  )
  .map((cell) =>
    cell
      .replaceAll('\r', '')
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF\uFFFD]/g, '')
      .trim(),
  )
  .filter((cell) => cell === cell.replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ''));
const anyTable = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc
    .array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 0, maxLength: 12 })
    .map((rows) => ({
      title: 'Sample',
      columns: Array.from({ length: width }, (_, at) => `column ${at}`),
      rows: rows.filter((row) => row.some((cell) => cell !== '')),
    })),
);

test('[D40] a table comes back from CSV and from Excel as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      const expected = [table.columns, ...table.rows];
      expect(await cellsOf(tableAsCsv(table))).toEqual(expected);
      expect(await cellsOf(await tableAsXlsx({ ...table, rightToLeft: true }))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('[D41] no cell of a CSV file is a formula', () => {
  const written = tableAsCsv({
    title: '',
    columns: ['=A', '@B'],
    rows: [
      ['+1', "'=2"],
      ['\tx', -5],
    ],
  });
  const cells = written
    .slice(1)
    .split(/[,\r\n]+/)
    .filter(Boolean);
  expect(cells).toEqual(["'=A", "'@B", "'+1", "''=2", '"\'\tx"', '-5']);
});

test('[D42] a CSV file is read in its encoding, whatever parts its cells', async () => {
  const expected = [
    ['code', 'nom'],
    ['oci', 'Organisation de coopération'],
  ];
  const text = 'code;nom\r\noci;Organisation de coopération\r\n';
  expect(await cellsOf(text)).toEqual(expected);
  expect(await cellsOf(text.replaceAll(';', '\t'))).toEqual(expected);
  expect(await cellsOf(`sep=;\r\n${text}`)).toEqual(expected);
  expect(await cellsOf(Buffer.from(text, 'latin1'))).toEqual(expected);
  expect(await cellsOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(expected);
  expect(await cellsOf('name\n"a; ""b"",\nc"\n\n  d')).toEqual([['name'], ['a; "b",\nc'], ['d']]);
  expect(await cellsOf('name,x\n"First" Body,y')).toEqual([
    ['name', 'x'],
    ['First Body', 'y'],
  ]);
});

test('[D44] a quotation mark that nothing closes, and a cell without an end, are told with their row and column', async () => {
  const told = async (text: string) => {
    const { value, issues } = await tableFromFile(bytesOf(text));
    expect(value).toBeNull();
    return issues.at(-1)?.message;
  };
  expect(await told('code,name\na,b\nc,"never closed\nd,e\n')).toMatch(/row 3, column 2 is not closed/);
  expect(await told(`code,name\n${'x'.repeat(32_768)},b`)).toMatch(/row 2, column 1 .* 32,767 characters/);
});

test('[D43] days of either epoch are days, and rows keep the numbers that a spreadsheet shows', async () => {
  for (const dateSystem of ['1900', '1904'] as const) {
    const bytes = await writeXlsx({
      dateSystem,
      sheets: [
        {
          name: 'S',
          columns: [
            { header: 'on', key: 'on', numFmt: 'yyyy-mm-dd' },
            { header: 'n', key: 'n' },
          ],
          data: [
            { on: new Date('2011-06-28T00:00:00Z'), n: 40722 },
            { on: null, n: null },
            { on: null, n: '007' },
          ],
        },
      ],
    });
    const { value } = await tableFromFile(bytes);
    expect(value).toMatchObject({ epoch: Number(dateSystem), columns: ['on', 'n'] });
    expect(value?.rows).toEqual([
      { number: 2, cells: ['2011-06-28', '40722'] },
      { number: 4, cells: ['', '007'] },
    ]);
  }
});

test('[D44] what is beyond the bounds, broken or no table is said, never thrown', async () => {
  const codeOf = async (bytes: Uint8Array, rows = 3) =>
    (
      await tableFromFile(bytes, { ...DEFAULT_LIMITS, inflatedBytes: 200_000 }, { rows, columns: 2 })
    ).issues.map(({ code }) => code);
  expect(await codeOf(bytesOf('a,b\n1,2\n3,4\n5,6\n7,8\n'))).toEqual(['document/too-large']);
  expect(await codeOf(bytesOf('a,b,c\n1,2,3\n'))).toEqual(['document/too-large']);
  expect(await codeOf(bytesOf(' \n'))).toEqual(['document/empty']);
  const workbook = await tableAsXlsx({
    title: 'S',
    columns: ['a'],
    rows: Array.from({ length: 5000 }, (_, at) => [`${at}`]),
  });
  expect(await codeOf(workbook, 9000)).toEqual(['document/zip-bomb']);
  expect(await codeOf(workbook.slice(0, 900))).toEqual(['document/unreadable']);
  const far = (row: number, column: number) =>
    writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [['a'], ...Array.from({ length: row - 1 }, () => [])],
          cells: new Map([[`${row - 1},${column - 1}`, { value: 'x' }]]),
        },
      ],
    });
  expect(await codeOf(await far(9, 1))).toEqual(['document/too-large']);
  expect(await codeOf(await far(2, 9))).toEqual(['document/too-large']);
  expect(await codeOf(await far(4, 2))).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: workbook.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
      const damaged = workbook.slice();
      damaged[at] = byte;
      const { value, issues } = await tableFromFile(damaged);
      expect(value !== null || issues.length > 0).toBe(true);
    }),
    { numRuns: 25 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const { value, issues } = await tableFromFile(bytes);
      expect(value !== null || issues.length > 0).toBe(true);
    }),
  );
});

test('formulas, merged cells and hidden sheets of a workbook are told', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Kept', rows: [['Sample']], hidden: true },
      {
        name: 'Shown',
        rows: [
          ['Code', 'Title'],
          ['S-1', 'Sample'],
          ['S-2', 7],
        ],
        cells: new Map([['2,1', { formula: '3+4', formulaResult: 7 }]]),
        merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: 1 }],
      },
    ],
  });
  const { value } = await tableFromFile(new Uint8Array(bytes));
  expect(value?.rows[1]?.cells).toEqual(['S-2', '7']);
  expect(value?.notes).toEqual([
    { kind: 'hidden sheet', name: 'Kept' },
    { kind: 'formula', row: 3, column: 2 },
    { kind: 'merged', row: 2, column: 1 },
  ]);
});
