import { folded, hasWords } from '../words/folded.ts';

/** One of a list to choose from. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Of the name, where it is not that of the screen. */
  readonly lang?: string | undefined;
  /** What tells it from another of that name: letters, a day, a number. */
  readonly hint?: string | undefined;
  /** Folded words by which it is found: each of its names. */
  readonly sought: string;
}

/** No more are offered at a time. */
const MOST = 60;

/** A choice that is found by its name, its hint, and by what it is called besides. */
export function choiceOf(
  id: string,
  { name, lang, hint, others = [] }: Pick<Choice, 'name' | 'lang' | 'hint'> & { others?: readonly string[] },
): Choice {
  return { id, name, lang, hint, sought: folded([name, hint ?? '', ...others].join(' ')) };
}

/** The choices that words find: those whose name begins with them first, none of those to leave out. */
export function choicesFor(words: string, choices: readonly Choice[], out: readonly string[] = []): Choice[] {
  const start = folded(words);
  const found = choices.filter(({ id, sought }) => !out.includes(id) && hasWords(sought, words));
  if (start === '') return found.slice(0, MOST);
  const rank = ({ name, hint }: Choice) =>
    folded(hint ?? '') === start ? 0 : folded(name).startsWith(start) ? 1 : 2;
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST);
}

/** The one choice that is called just so; null where none or several are. */
export function choiceCalled(words: string, choices: readonly Choice[]): Choice | null {
  const sought = folded(words);
  const called = choices.filter(({ name, hint }) => folded(name) === sought || folded(hint ?? '') === sought);
  return called.length === 1 ? (called[0] as Choice) : null;
}
