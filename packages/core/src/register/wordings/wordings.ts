import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { FactWording } from './wording.ts';

const WORDINGS: Readonly<Record<string, FactWording>> = { en: english, fr: french, ar: arabic };

/** The words of a language for what texts record; `null` for a language that is not read. */
export function factWording(language: string): FactWording | null {
  return WORDINGS[language] ?? null;
}
