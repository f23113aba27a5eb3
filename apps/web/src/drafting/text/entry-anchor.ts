/** The place of an entry in the page: letters, digits and hyphens, whatever its id. */
export function entryAnchor(id: string): string {
  return `e-${id.replaceAll(/[^\w-]/g, '-')}`;
}
