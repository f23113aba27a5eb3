import type { CSSProperties } from 'react';

/** Lines under words, from the faintest to the strongest; the oldest member has none. */
const lines = ['none', 'dotted', 'dashed', 'solid', 'double', 'wavy'] as const;

/** How the words of a member look: how far along the scale from the oldest (0) to the newest (1), and the line under them. */
export interface OriginLook {
  readonly age: number;
  readonly line: (typeof lines)[number];
}

/**
 * One look a member, in their order. Tints are told apart by lightness as well as by hue, from a pale yellow to a deep blue, so that
 * they keep their order for who does not see all colours, and in grey.
 */
export function looksOfMembers(count: number): readonly OriginLook[] {
  return Array.from({ length: count }, (_, i) => ({
    age: count === 1 ? 1 : i / (count - 1),
    line: count <= lines.length ? (lines[i] ?? 'none') : (lines[i % lines.length] ?? 'none'),
  }));
}

/** The look as the style sheet takes it. */
export function styleOfLook({ age, line }: OriginLook): CSSProperties {
  return { '--age': String(Math.round(age * 1000) / 1000), '--line': line } as CSSProperties;
}
