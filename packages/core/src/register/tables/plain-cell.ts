/** Signs that nobody sees, or that turn the words around them. */
const HIDDEN = /[\u0000-\u0008\u000E-\u001F\u007F\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A cell as one line that hides nothing: a name in two lines of a cell is one name. Joiners stay: names are spelt with them. */
export function plainCell(cell: string): string {
  return cell
    .replaceAll(HIDDEN, '')
    .replaceAll(/[\s\u0085]+/g, ' ')
    .trim();
}
