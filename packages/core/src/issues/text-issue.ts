import type { Span } from '../text/span.ts';
import type { Issue, Severity } from './issue.ts';
import type { TextIssueCode, TextIssueValues } from './issue-values.ts';

/** An issue about a text, of a rule of the specification; `values` is what its message names. */
export function textIssue<C extends TextIssueCode>(
  code: C,
  severity: Severity,
  message: string,
  values: TextIssueValues<C>,
  span: Span | null,
  rule: string,
): Issue {
  const named = Object.keys(values).length > 0 ? { values } : {};
  return { code, severity, message, ...named, span, rule };
}
