import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'note';

/**
 * Something noticed about a text. It is data, never thrown.
 *
 * `code` is stable and listed in the reference of issue codes, `message` is one English sentence for a person,
 * `values` what that sentence names (numbers, marks, names), for whoever says it in another language; `span` is the place
 * in the source where there is one, `rule` the rule of the specification that it comes from.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly span: Span | null;
  readonly rule: string | null;
}

/** What every stage of the path answers: a value, and what was noticed on the way. */
export interface Answer<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}
