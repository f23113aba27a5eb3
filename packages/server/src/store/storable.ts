/** Text as PostgreSQL can hold it: a NUL becomes the replacement character. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD');
}
