import type { ContributedRange, Contribution, Range } from '@biennium/core';

/** A stretch of words and whose doing its change is. */
export interface AuthoredStretch extends Range {
  readonly by: Contribution | null;
}

/** A range of a text cut where the doing of one ends and that of another begins; nothing for an empty one. No character is cut. */
export function contributedStretches(
  text: string,
  contributions: readonly ContributedRange[],
  { start, end }: Range,
  otherwise: Contribution | null = null,
): AuthoredStretch[] {
  const stretches: AuthoredStretch[] = [];
  let at = start;
  for (const each of contributions) {
    const from = Math.max(at, behindPair(text, each.start));
    const to = Math.min(end, behindPair(text, each.end));
    if (from >= to) continue;
    if (from > at) stretches.push({ start: at, end: from, by: otherwise });
    stretches.push({ start: from, end: to, by: each.contribution });
    at = to;
  }
  if (at < end) stretches.push({ start: at, end, by: otherwise });
  return stretches;
}

/** A place that is not within a pair of surrogates: behind it. */
function behindPair(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

/** Whose doing the change at a place is: of what stands there, else of what ends there. */
export function contributionAt(
  contributions: readonly ContributedRange[],
  at: number,
  otherwise: Contribution | null,
): Contribution | null {
  const here = contributions.find(({ start, end }) => start <= at && at < end);
  const before = contributions.find(({ end }) => end === at);
  return (here ?? before)?.contribution ?? otherwise;
}

/** The one whose doing all of these are; `null` where they are of several. */
export function soleContribution(contributions: readonly ContributedRange[]): Contribution | null {
  const [first] = contributions;
  const isSole = contributions.every(({ contribution }) => contribution.step === first?.contribution.step);
  return isSole ? (first?.contribution ?? null) : null;
}
