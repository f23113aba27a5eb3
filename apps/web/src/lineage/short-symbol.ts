/** A symbol as a column has room for it: `61/49` for `A/RES/61/49`. */
export function shortSymbol(symbol: string): string {
  return symbol.replace(/^A\/RES\//, '');
}
