/** The fragment of a page address that names a paragraph: `OP5 (a) (ii)` becomes `OP5-a-ii`. */
export function anchorOf(address: string): string {
  return address.replace(/[()]/g, ' ').trim().replace(/\s+/g, '-');
}
