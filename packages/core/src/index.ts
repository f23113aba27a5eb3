export type { Answer, Issue, Severity } from './issues/issue.ts';
export type * from './instrument/instrument.ts';
export { type Hint, type HintRole, type Mark, type MarkKind, plainSource, type SourceFormat, type SourceText } from './text/source-text.ts';
export { hull, overlaps, type Span } from './text/span.ts';
