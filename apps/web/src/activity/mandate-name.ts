import type { ShownMandate } from '../api/mandate-queries.ts';

/** A mandate by its text and paragraph: `A/RES/79/9 OP5`. */
export function mandateName({ instrument, carriedBy }: ShownMandate): string {
  return [instrument.symbol ?? instrument.title ?? '', carriedBy].filter(Boolean).join(' ');
}
