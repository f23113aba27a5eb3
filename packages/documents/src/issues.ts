import type { Issue, Severity, Span, ValueKinds, ValuesOf } from '@biennium/core';

/**
 * The codes that readers give to what they notice about a file, and what the message of each names. `what` tells which
 * of the forms of its sentence is meant; a form that has no use for a value leaves it empty, or 0.
 */
export const documentIssueValues = {
  'document/empty': {},
  'document/unreadable': {
    what: ['noFormat', 'word', 'pdf', 'akn', 'missing', 'folder', 'denied', 'tooLarge', 'table', 'unopened'],
    detail: 'word',
  },
  'document/unsupported': {
    what: ['wordProcessor', 'picture', 'archive', 'office', 'xml', 'webArchive'],
    name: 'word',
  },
  'document/encrypted': {},
  'document/scanned': {},
  'document/wrong-extension': { extension: 'word', format: 'word' },
  'document/too-large': {
    what: ['bytes', 'characters', 'pages', 'rows', 'columns', 'elements'],
    most: 'number',
  },
  'document/too-deep': { most: 'number' },
  'document/too-slow': { what: ['seconds', 'megabytes'], most: 'number' },
  'document/zip-bomb': { what: ['members', 'ratio', 'bytes'], most: 'number', member: 'word' },
  'document/xml-entity': {},
  'document/broken-part': { what: ['page', 'part', 'xml'], place: 'word', column: 'number', detail: 'word' },
  'document/encoding-assumed': { encoding: 'word' },
  'document/nul-characters': { count: 'number' },
  'document/replacement-characters': { count: 'number' },
  'document/mixed-line-ends': { crlf: 'number', lf: 'number', cr: 'number' },
  'document/tracked-changes': {
    what: ['signed', 'unsigned'],
    authors: 'word',
    insertions: 'number',
    deletions: 'number',
    moves: 'number',
    formatting: 'number',
  },
  'document/hidden-text': { count: 'number' },
  'document/comments': { count: 'number' },
} as const satisfies Readonly<Record<string, ValueKinds>>;

export type DocumentIssueCode = keyof typeof documentIssueValues;
export type DocumentIssueValues<C extends DocumentIssueCode> = ValuesOf<(typeof documentIssueValues)[C]>;

/** An issue about a file; `values` is what its message names. `span` is a place in the decoded text, where there is one. */
export function documentIssue<C extends DocumentIssueCode>(
  code: C,
  severity: Severity,
  message: string,
  values: DocumentIssueValues<C>,
  span: Span | null = null,
): Issue {
  const named = Object.keys(values).length > 0 ? { values } : {};
  return { code, severity, message, ...named, span, rule: null };
}
