/** Shields a symbol, number or foreign word from the direction of the sentence that it is put into. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
