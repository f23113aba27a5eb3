import type { Issue, Severity, Span } from '@biennium/core';

/** The codes that readers give to what they notice about a file. */
export type DocumentIssueCode =
  | 'document/empty'
  | 'document/unreadable'
  | 'document/unsupported'
  | 'document/encrypted'
  | 'document/scanned'
  | 'document/wrong-extension'
  | 'document/too-large'
  | 'document/too-deep'
  | 'document/too-slow'
  | 'document/zip-bomb'
  | 'document/xml-entity'
  | 'document/broken-part'
  | 'document/encoding-assumed'
  | 'document/nul-characters'
  | 'document/replacement-characters'
  | 'document/mixed-line-ends'
  | 'document/tracked-changes'
  | 'document/hidden-text'
  | 'document/comments'
  | 'document/numbers-not-stored';

/** An issue about a file. `span` is a place in the decoded text, where there is one. */
export function documentIssue(
  code: DocumentIssueCode,
  severity: Severity,
  message: string,
  span: Span | null = null,
): Issue {
  return { code, severity, message, span, rule: null };
}
