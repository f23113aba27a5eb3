import type { ActivityContent } from '../activity/content.ts';
import {
  ACTIVITY_FIELDS,
  changedFields,
  type FieldChange,
  fieldsOfActivity,
  isSetField,
} from '../activity/fields.ts';
import { canonicalJson } from '../keys/canonical.ts';

/** A line as it was adopted. */
export interface FrozenLine {
  readonly code: string;
  readonly content: ActivityContent;
}

/** A matrix as it was adopted: what its fingerprint is of (rule F2). */
export interface FrozenMatrix {
  readonly id: string;
  readonly title: string;
  /** First and last ISO 8601 day of its period. */
  readonly from: string;
  readonly until: string;
  readonly lines: readonly FrozenLine[];
}

/** The words that the fingerprint of a line is made of: the same for the same line, in whatever order its sets are kept. */
export function wordsOfLine(content: ActivityContent): string {
  const flat = fieldsOfActivity(content);
  return canonicalJson(
    Object.fromEntries(
      ACTIVITY_FIELDS.map((field) => {
        const value = flat[field];
        return [field, isSetField(field) ? [...new Set(value as readonly string[])].sort() : value];
      }),
    ),
  );
}

/** The words that the fingerprint of a matrix is made of: its lines in the order of their codes. Hashed with SHA-256, they are the fingerprint. */
export function wordsOfMatrix({ lines, ...matrix }: FrozenMatrix): string {
  const sorted = lines.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  return canonicalJson({
    ...matrix,
    lines: sorted.map(({ code, content }) => ({ code, content: wordsOfLine(content) })),
  });
}

/** What became of a line since it was adopted. */
export type LineComparison =
  | { readonly code: string; readonly became: 'unchanged' | 'added' | 'removed' }
  | { readonly code: string; readonly became: 'amended'; readonly changes: readonly FieldChange[] };

/** A matrix as it was adopted beside what it is today, line by line in the order of their codes. */
export function comparedMatrix(
  baseline: readonly FrozenLine[],
  today: readonly FrozenLine[],
): readonly LineComparison[] {
  const [before, after] = [baseline, today].map(
    (lines) => new Map(lines.map(({ code, content }) => [code, content])),
  ) as [Map<string, ActivityContent>, Map<string, ActivityContent>];
  const codes = [...new Set([...before.keys(), ...after.keys()])].sort();
  return codes.map((code) => {
    const [was, is] = [before.get(code), after.get(code)];
    if (was === undefined) return { code, became: 'added' };
    if (is === undefined) return { code, became: 'removed' };
    const changes = changedFields(was, is);
    return changes.length === 0 ? { code, became: 'unchanged' } : { code, became: 'amended', changes };
  });
}
