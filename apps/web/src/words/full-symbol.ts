/** A symbol with the letter of its resolution, where one document carries several: `A/RES/78/900 A`. */
export function fullSymbol(symbol: string, part: string | null): string {
  return part === null || symbol.endsWith(` ${part}`) ? symbol : `${symbol} ${part}`;
}
