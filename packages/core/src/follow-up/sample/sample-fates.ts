/** What has become of a line of the made-up matrix that is closing. */
export type SampleFate =
  | ('completed' | 'to be completed' | 'in progress' | 'partly completed' | 'suspended' | 'not started')
  | ('cancelled by both' | 'stated cancelled' | 'stated differently' | 'disputed')
  | ('reported by a' | 'reported by b' | 'silent');

const COUNTS: readonly (readonly [SampleFate, number])[] = [
  ['in progress', 14],
  ['completed', 10],
  ['to be completed', 4],
  ['partly completed', 5],
  ['suspended', 3],
  ['not started', 3],
  ['cancelled by both', 2],
  ['stated cancelled', 1],
  ['stated differently', 4],
  ['disputed', 2],
  ['reported by a', 4],
  ['reported by b', 4],
  ['silent', 4],
];

/** The fates of the lines of the matrix that is closing, in the order of their codes: of neighbours they differ. */
export const sampleFates: readonly SampleFate[] = mixed(
  COUNTS.flatMap(([fate, count]) => Array.from({ length: count }, () => fate)),
);

/** The same ones in another order, the same at each run: every seventh, round and round. */
function mixed<T>(values: readonly T[]): readonly T[] {
  const step = 7;
  return values.map((_, index) => values[(index * step) % values.length] as T);
}
