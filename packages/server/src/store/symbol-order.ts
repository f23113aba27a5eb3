/** A symbol with its numbers padded, so that letters and numbers sort as a person sorts them. */
export function symbolOrder(symbol: string | null): string | null {
  return symbol === null ? null : symbol.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'));
}
