import type { Redline } from '@biennium/core';

/** A text in which nothing changed, as a redline. */
export function keptText(text: string): Redline {
  const whole = { start: 0, end: text.length };
  return { old: text, new: text, runs: text === '' ? [] : [{ kind: 'kept', old: whole, new: whole }] };
}
