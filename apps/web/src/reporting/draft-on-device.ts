import type { ReportContent } from '@biennium/core';

/** What was typed of a report and is not yet with the server. */
export interface DraftOnDevice {
  /** What the server had when typing began, and which version that was. */
  readonly base: ReportContent;
  readonly version: number;
  readonly content: ReportContent;
}

const nameOf = (report: string) => `draft ${report}`;

/** Keeps what was typed on this device; answers whether that was possible. */
export function keepOnDevice(report: string, draft: DraftOnDevice): boolean {
  try {
    localStorage.setItem(nameOf(report), JSON.stringify(draft));
    return true;
  } catch {
    // Storage is full or switched off: the words live as long as the page.
    return false;
  }
}

/** What was typed here before and has not reached the server; null where there is nothing, or nothing that can be read. */
export function draftOnDevice(report: string): DraftOnDevice | null {
  try {
    const kept = localStorage.getItem(nameOf(report));
    return kept === null ? null : draftOf(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** Lets go of what was typed here. */
export function forgetOnDevice(report: string): void {
  try {
    localStorage.removeItem(nameOf(report));
  } catch {
    // Storage is switched off: nothing was kept.
  }
}

function draftOf(kept: DraftOnDevice | null): DraftOnDevice | null {
  const isDraft =
    typeof kept?.version === 'number' &&
    typeof kept.content?.words === 'string' &&
    typeof kept.base?.words === 'string';
  return isDraft ? kept : null;
}
