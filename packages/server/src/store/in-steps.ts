/** Rows at a time: each value is a parameter, and a statement has 65,535 of them. */
const step = 2000;

/** Rows in steps that one statement can take. */
export function* inSteps<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += step) yield rows.slice(from, from + step);
}
