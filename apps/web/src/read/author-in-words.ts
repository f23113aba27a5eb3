import { isolate } from '../words/isolate.ts';
import type { Words } from '../words/use-words.ts';

/** Who made a correction, as a person would say it. */
export function authorInWords(author: string, { w }: Pick<Words, 'w'>): string {
  if (author === 'person:local') return w('author.local');
  if (author === 'program:corpus') return w('author.corpus');
  return isolate(author);
}
