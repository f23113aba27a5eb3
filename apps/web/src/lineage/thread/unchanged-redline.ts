import type { Redline } from '@biennium/core';

/** A text held against itself. */
export function unchangedRedline(text: string): Redline {
  const whole = { start: 0, end: text.length };
  return { old: text, new: text, runs: text === '' ? [] : [{ kind: 'kept', old: whole, new: whole }] };
}
