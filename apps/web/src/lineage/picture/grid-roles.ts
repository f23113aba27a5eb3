// The roles of a grid of which the cells stand at measured places, so that it is no table. The arrow keys walk within it from link to link.

/** A grid with its heading row and its column of names counted. */
export function gridRole(name: string, rows: number, columns: number) {
  return { role: 'grid', 'aria-label': name, 'aria-rowcount': rows, 'aria-colcount': columns };
}

/** @param index from 1, the heading row */
export function rowRole(index: number) {
  return { role: 'row', 'aria-rowindex': index };
}

/** @param column from 1, the column of names */
export function cellRole(column: number) {
  return { role: 'gridcell', 'aria-colindex': column };
}

/** @param column from 1, the column of names */
export function columnHeaderRole(column: number) {
  return { role: 'columnheader', 'aria-colindex': column };
}

export const rowGroupRole = { role: 'rowgroup' };
export const rowHeaderRole = { role: 'rowheader' };
