/** A field that an event changed: the names that lead to it, and what stood and what stands; undefined where there was nothing to say. */
export interface ChangedField {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** Names of fields that only hold others. */
const holders = new Set(['content', 'facts', 'configuration']);

/** What differs between what stood before an event and what stands after it, field by field. */
export function fieldChangesOf(before: unknown, after: unknown): readonly ChangedField[] {
  return [...changesIn(before, after, [])];
}

function* changesIn(before: unknown, after: unknown, path: readonly string[]): Generator<ChangedField> {
  if (isBlank(before) && isBlank(after)) return;
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const isPlain = (old === null && !isBlank(before)) || (fresh === null && !isBlank(after));
  if (isPlain || (old === null && fresh === null)) {
    if (JSON.stringify(before) !== JSON.stringify(after)) yield { path, before, after };
    return;
  }
  for (const name of new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])) {
    const within = holders.has(name) ? path : [...path, name];
    yield* changesIn(old?.get(name), fresh?.get(name), within);
  }
}

/** The fields of an object, or the things of a list of objects by their numbers; null of everything that is one value. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  if (!value.some((each) => typeof each === 'object' && each !== null)) return null;
  return new Map(value.map((each, at) => [String(at + 1), each]));
}

/** Whether a value says nothing. */
export function isBlank(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
