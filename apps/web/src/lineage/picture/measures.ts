import type { Column } from './picture-of-lineage.ts';

/** Where everything stands in the picture, in pixels from the side that the screen begins. */
export interface Measures {
  /** Width of the column of names. */
  readonly name: number;
  /** Of a column of the picture: where it begins behind the names, and how wide it is. */
  readonly columns: readonly { readonly at: number; readonly width: number }[];
  /** Of all columns behind the names. */
  readonly width: number;
  /** No column has room for words. */
  readonly isNarrow: boolean;
  readonly row: number;
  /** From the top of a row to its line. */
  readonly line: number;
  /** From the beginning of a column to its mark. */
  readonly mark: number;
}

const gapWidth = 54;
/** How much wider than a sheet a page may be: browsers print it that much smaller, and it can still be read. */
const shrinks = 1.5;
const usualRow = { row: 44, line: 12, mark: 9 };

/** As wide as the room, and wider where the columns need it; on paper, which cannot be moved sideways, never wider. */
export function measuresOf(columns: readonly Column[], room: number, isPaper = false): Measures {
  const name = room < 560 ? 116 : room < 1000 ? 176 : 224;
  const members = columns.filter(({ kind }) => kind === 'member').length;
  const gaps = columns.length - members;
  // Where it keeps all in sight, columns are as narrow as where there are many.
  const fits = name + members * 120 + gaps * gapWidth <= room;
  const least = members > 10 || fits ? 120 : 132;
  const member = Math.max(
    least,
    Math.min(280, Math.floor((room - name - gaps * gapWidth) / Math.max(1, members))),
  );
  if (isPaper && name + members * member + gaps * gapWidth > shrinks * room) {
    const even = Math.floor((room - name) / columns.length);
    const measured = columns.map((_, i) => ({ at: i * even, width: even }));
    return { name, columns: measured, width: columns.length * even, isNarrow: true, ...usualRow };
  }
  let width = 0;
  const measured = columns.map(({ kind }) => {
    const column = { at: width, width: kind === 'gap' ? gapWidth : member };
    width += column.width;
    return column;
  });
  return { name, columns: measured, width, isNarrow: false, ...usualRow };
}
