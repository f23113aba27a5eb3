/** Which two versions of a thread the address holds against each other. */
export interface ThreadSearch {
  readonly old?: number | undefined;
  readonly new?: number | undefined;
}

/** What an address asks for; what it does not know is left out. */
export function threadSearchOf(search: Record<string, unknown>): ThreadSearch {
  const indexOf = (value: unknown) => {
    const index = value === undefined || value === '' ? Number.NaN : Number(value);
    return Number.isInteger(index) && index >= 0 && index < 10_000 ? index : undefined;
  };
  const [old, fresh] = [indexOf(search['old']), indexOf(search['new'])];
  return old === undefined || fresh === undefined || old === fresh ? {} : { old, new: fresh };
}
