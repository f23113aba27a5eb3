import type { Issue } from '@biennium/core';
import type { I18n } from '@lingui/core';
import { isolate } from './isolate.ts';

/**
 * The sentence of an issue in the language of the screen; null where the catalogue has none for its code, or the issue
 * came without the values that the catalogue names.
 */
export function issueInWords(i18n: I18n, { code, values = {} }: Issue): string | null {
  const id = `issue.${code}`;
  const words = i18n.messages[id];
  if (words === undefined) return null;
  const plain =
    typeof words === 'string' ? !words.includes('{') : words.every((part) => typeof part === 'string');
  if (!plain && Object.keys(values).length === 0) return null;
  // `what` chooses among the forms of a sentence and is not shown.
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    name === 'what' || typeof value === 'number' ? value : isolate(value),
  ]);
  return i18n._(id, Object.fromEntries(shown));
}
