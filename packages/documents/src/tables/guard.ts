/** Words that a spreadsheet would take for a formula, or that were guarded from that. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell of a CSV file that no spreadsheet runs as a formula: an apostrophe before what would be one (OWASP, CSV injection). */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** A cell as it was before {@link guarded}. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
