import type { OriginsPage } from '../api/comparison-queries.ts';

/** A run of words of one origin: the index of its paragraph, and its own within it. */
export interface RunPlace {
  readonly paragraph: number;
  readonly run: number;
}

type Paragraphs = Pick<OriginsPage, 'paragraphs'>['paragraphs'];

export type Step = 'next' | 'before' | 'down' | 'up' | 'first' | 'last';

/** Where a step leads: from run to run through all of the text, or to the beginning of a paragraph. It stops at the ends. */
export function stepOfRuns(paragraphs: Paragraphs, from: RunPlace, step: Step): RunPlace {
  const flat = paragraphs.flatMap(({ runs }, paragraph) => runs.map((_, run) => ({ paragraph, run })));
  const at = flat.findIndex(({ paragraph, run }) => paragraph === from.paragraph && run === from.run);
  const last = flat.length - 1;
  if (step === 'next') return flat[Math.min(at + 1, last)] ?? from;
  if (step === 'before') return flat[Math.max(at - 1, 0)] ?? from;
  if (step === 'first') return flat[0] ?? from;
  if (step === 'last') return flat[last] ?? from;
  const starts = flat.filter(({ run }) => run === 0);
  if (step === 'down') return starts.find(({ paragraph }) => paragraph > from.paragraph) ?? from;
  return starts.findLast(({ paragraph }) => paragraph < from.paragraph) ?? { ...from, run: 0 };
}

/** The step that a key asks for in a text of this direction. */
export function stepOfKey(key: string, direction: 'ltr' | 'rtl'): Step | null {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  if (key === forward) return 'next';
  if (key === back) return 'before';
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowUp') return 'up';
  if (key === 'Home') return 'first';
  return key === 'End' ? 'last' : null;
}
