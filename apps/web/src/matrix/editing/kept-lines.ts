import type { PendingLine } from './line-desk.ts';

/** What was typed into a matrix and not sent is kept on this machine, for the person who typed it. */
function nameOf(account: string, matrix: string): string {
  return `matrix-lines:${account}:${matrix}`;
}

export function keptLines(account: string, matrix: string): readonly PendingLine[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(account, matrix)) ?? '[]');
    return Array.isArray(kept) ? (kept as PendingLine[]) : [];
  } catch {
    return [];
  }
}

export function keepLines(account: string, matrix: string, pending: readonly PendingLine[]): void {
  try {
    if (pending.length === 0) localStorage.removeItem(nameOf(account, matrix));
    else localStorage.setItem(nameOf(account, matrix), JSON.stringify(pending));
  } catch {
    // Storage is switched off or full: what was typed stays as long as the page.
  }
}
