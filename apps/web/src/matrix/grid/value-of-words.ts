import type { ActivityField } from '@biennium/core/follow-up';
import { type Choice, choiceCalled } from '../../parts/choice.ts';
import { folded } from '../../words/folded.ts';
import type { Column } from './columns.ts';
import { timeOfWords } from './time-of-words.ts';

const longest = 20_000;

/** The value that words typed or pasted into a cell mean; undefined where they mean none that the column has. */
export function valueOfWords(column: Column, typed: string, choices: readonly Choice[]): unknown {
  const words = typed.trim();
  if (column.field === null) return undefined;
  if (column.type === 'time') return timeOfWords(words);
  if (column.type === 'choice') {
    if (words === '') return isNeeded(column.field) ? undefined : null;
    const meant = choices.find(({ id }) => id === words) ?? choiceCalled(words, choices);
    return (meant ?? calledOtherwise(words, choices))?.id;
  }
  if (words === '') return isNeeded(column.field) ? undefined : '';
  return column.field === 'title' ? words.replaceAll(/\s+/g, ' ').slice(0, 500) : words.slice(0, longest);
}

/** The one choice that bears a name in another language or before; null where none or several do. */
function calledOtherwise(words: string, choices: readonly Choice[]): Choice | null {
  const sought = folded(words);
  const called = choices.filter(({ sought: names }) => ` ${names} `.includes(` ${sought} `));
  return called.length === 1 ? (called[0] ?? null) : null;
}

function isNeeded(field: ActivityField): boolean {
  return field === 'title' || field === 'kind';
}
