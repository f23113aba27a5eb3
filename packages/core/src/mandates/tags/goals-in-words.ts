import type { Goal, List } from '../lists/list.ts';
import { type PhraseMatch, Phrases } from '../lists/phrases.ts';
import type { Word } from '../lists/words.ts';
import type { Tag } from '../mandate.ts';
import { TagsFound } from './tags.ts';

/** What a phrase says of the goals. */
type GoalPhrase =
  /** The goals by name: as a whole, where no number stands behind. */
  | 'goals'
  /** "Goal", which is one of them only with a number behind it. */
  | 'goal'
  /** "من أهداف التنمية المستدامة" behind a number: its words name no more than the number did. */
  | 'behind'
  /** Other goals. */
  | 'other';

const PHRASES: Readonly<Record<string, Readonly<Record<GoalPhrase, readonly string[]>>>> = {
  en: {
    goals: ['Sustainable Development Goals', 'Sustainable Development Goal', 'SDGs', 'SDG'],
    goal: ['Goal', 'Goals'],
    behind: ['of the Sustainable Development Goals'],
    other: ['Millennium Development Goals', 'Millennium Development Goal'],
  },
  fr: {
    goals: ['objectifs de développement durable', 'objectif de développement durable', 'ODD'],
    goal: ['objectif', 'objectifs'],
    behind: [],
    other: ['objectifs du Millénaire pour le développement', 'objectif du Millénaire'],
  },
  ar: {
    goals: [
      'أهداف التنمية المستدامة',
      'هدف التنمية المستدامة',
      'هدف التنمية المستدامة رقم',
      'أهداف للتنمية المستدامة',
    ],
    goal: ['الهدف', 'الهدفين', 'الهدفان', 'الأهداف', 'هدف'],
    behind: ['من أهداف التنمية المستدامة'],
    other: ['الأهداف الإنمائية للألفية'],
  },
};

const BETWEEN: ReadonlySet<string> = new Set([
  ',',
  '،',
  'and',
  'et',
  'و',
  'to',
  'a',
  'no',
  'nos',
  'n',
  '°',
  'º',
  'رقم',
  'الي',
]);
const UP_TO: ReadonlySet<string> = new Set(['to', 'a', 'الي']);

const known = new Map<string, Phrases<GoalPhrase>>();

/**
 * Sustainable Development Goals that the words name (rule M59), by number; `all` where they are named as a whole. "Goals 4 and 5" are
 * two, "Goals 1 to 6" six; the Millennium Development Goals are others.
 */
export function goalsInWords(words: readonly Word[], language: string, { entries }: List<Goal>): Tag[] {
  const phrases = phrasesOf(language);
  const numbers = new Set(entries.map(({ id }) => id));
  const found = new TagsFound();
  let reach = -1;
  for (const match of phrases?.in(words) ?? []) {
    const [phrase] = match.values;
    if (match.from < reach || phrase === 'other') continue;
    if (phrase === 'behind') {
      if (match.from > reach) found.add('all', match);
      continue;
    }
    const isNamed = phrase === 'goals' || isWritten(words, match);
    const { named, to } = isNamed ? numbersBehind(words, match.to, numbers) : { named: [], to: match.to };
    for (const [number, word] of named) found.add(number, { start: match.start, end: word.end });
    if (named.length === 0 && phrase === 'goals' && isTitle(words, match)) found.add('all', match);
    if (named.length > 0) reach = to;
  }
  return found.tags();
}

/** "Goal 5" in capitals, and no goal of another kind: "Strategic Goal 5". */
function isWritten(words: readonly Word[], { from }: PhraseMatch<GoalPhrase>): boolean {
  const word = words[from] as Word;
  if (/^[\u0621-\u064A]/.test(word.form)) return true;
  const before = words[from - 1];
  return (
    word.form.startsWith('objectif') || (word.isCapital && !(before?.isCapital && before.form !== 'the'))
  );
}

/** "sustainable development goals" in small letters may be anybody's; French and Arabic have no capitals there. */
function isTitle(words: readonly Word[], { from, to }: PhraseMatch<GoalPhrase>): boolean {
  const last = words[to - 1] as Word;
  return last.form.startsWith('goal') ? last.isCapital && (words[from] as Word).isCapital : true;
}

function numbersBehind(
  words: readonly Word[],
  from: number,
  goals: ReadonlySet<string>,
): { named: [number: string, word: Word][]; to: number } {
  const named: [string, Word][] = [];
  let to = from;
  let joint: string | null = null;
  for (let index = from; index < words.length; index++) {
    const word = words[index] as Word;
    const number = word.form.replace(/^و/, '');
    if (goals.has(number)) {
      const first = Number(named.at(-1)?.[0] ?? number);
      if (joint !== null && UP_TO.has(joint) && first < Number(number))
        for (let between = first + 1; between < Number(number); between++)
          named.push([String(between), word]);
      named.push([number, word]);
      to = index + 1;
      joint = null;
    } else if (BETWEEN.has(word.form)) joint = word.form;
    else break;
  }
  return { named, to };
}

function phrasesOf(language: string): Phrases<GoalPhrase> | null {
  const made = known.get(language);
  const lexicon = PHRASES[language];
  if (made || !lexicon) return made ?? null;
  const phrases = new Phrases<GoalPhrase>(language);
  for (const [phrase, words] of Object.entries(lexicon))
    for (const each of words) phrases.add(each, phrase as GoalPhrase);
  known.set(language, phrases);
  return phrases;
}
