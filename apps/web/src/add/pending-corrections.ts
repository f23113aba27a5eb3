import type { UnkeptCorrection } from './corrected-matter.ts';

const placeOf = (sha256: string) => `corrections ${sha256}`;

/** The corrections that were made of these bytes before the page was reloaded. */
export function pendingCorrections(sha256: string): readonly UnkeptCorrection[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(placeOf(sha256)) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Remembers corrections of bytes that are not kept yet; none takes them away. */
export function rememberCorrections(sha256: string, corrections: readonly UnkeptCorrection[]): void {
  try {
    if (corrections.length === 0) sessionStorage.removeItem(placeOf(sha256));
    else sessionStorage.setItem(placeOf(sha256), JSON.stringify(corrections));
  } catch {
    // Storage is full or switched off: they live as long as the page.
  }
}
