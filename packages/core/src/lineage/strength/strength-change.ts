import type { FlatParagraph } from '../../instrument/flat-paragraph.ts';
import type { StrengthChange } from '../lineage.ts';
import { strengthOfParagraph } from './of-paragraph.ts';

/**
 * How the strength of a paragraph changed (rule L57): "Urges ... to provide" → "Invites ... to consider providing" is 1140 → 820. `null`
 * where it did not, or where one of the two is not known.
 */
export function strengthChange(
  old: FlatParagraph,
  next: FlatParagraph,
  language: string,
): StrengthChange | null {
  const from = strengthOfParagraph(old, language)?.value;
  const to = strengthOfParagraph(next, language)?.value;
  return from === undefined || to === undefined || from === to ? null : { from, to };
}
