/** The code of a line: the prefix of its matrix and its number, of three digits at least, so that codes stand in their order. */
export function codeOfLine(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, '0')}`;
}
