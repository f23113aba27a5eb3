import type { TimeSpan } from '@biennium/core';
import type { Language } from '../words/language.ts';
import { timeInWords } from '../words/time-in-words.ts';

/** A time as far as it is known: `22 July 2024 – 24 July 2024`, `May 2014`, `2026`. */
export function spanInWords({ said }: TimeSpan, language: Language): string {
  return said
    .split('/')
    .map((time) => timeInWords(time, language))
    .join(' – ');
}
