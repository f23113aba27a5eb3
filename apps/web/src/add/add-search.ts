/** What the address of this place says. */
export interface AddSearch {
  /** A draft that became the text that is added. */
  readonly draft?: string | undefined;
}

/** What an address asks for; what it does not know is left out. */
export function addSearchOf({ draft }: Record<string, unknown>): AddSearch {
  return typeof draft === 'string' && draft !== '' ? { draft } : {};
}
