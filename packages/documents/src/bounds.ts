import type { Answer, Issue } from '@biennium/core';
import { type DocumentIssueCode, type DocumentIssueValues, documentIssue } from './issues.ts';
import type { Limits } from './limits.ts';

/** Stops a reader in the middle of a file. It never leaves this package: {@link withinBounds} turns it into an answer. */
export class BoundReached<C extends DocumentIssueCode = DocumentIssueCode> extends Error {
  readonly issue: Issue;

  constructor(code: C, message: string, values: DocumentIssueValues<C>) {
    super(message);
    this.name = 'BoundReached';
    this.issue = documentIssue(code, 'error', message, values);
  }
}

/** Runs a reader; a bound that it reaches becomes the answer `null` with the issue. */
export function withinBounds<T>(read: () => Answer<T | null>): Answer<T | null> {
  try {
    return read();
  } catch (reached) {
    if (reached instanceof BoundReached) return { value: null, issues: [reached.issue] };
    throw reached;
  }
}

/** A check that stops the reader once the wall time allowed to one file has passed. */
export function stopwatch(limits: Limits): () => void {
  const end = performance.now() + limits.milliseconds;
  return () => {
    if (performance.now() > end) {
      throw new BoundReached(
        'document/too-slow',
        `Reading was stopped after ${limits.milliseconds / 1000} seconds, the time allowed to one file.`,
        { what: 'seconds', most: limits.milliseconds / 1000 },
      );
    }
  };
}

/** A number as people write it in a message: `67,108,864`. */
export function counted(value: number): string {
  return value.toLocaleString('en-US');
}
