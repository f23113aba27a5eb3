import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { TimeWords } from './time-words.ts';

const LANGUAGES: Readonly<Record<string, TimeWords>> = { en: english, fr: french, ar: arabic };

/** How a language says when, by its ISO 639-1 code; `null` for a language that is not read. */
export function timeWordsOf(language: string): TimeWords | null {
  return Object.hasOwn(LANGUAGES, language) ? (LANGUAGES[language] as TimeWords) : null;
}
