import type { List, ListLanguage, Theme } from '../lists/list.ts';
import { Phrases } from '../lists/phrases.ts';
import type { Word } from '../lists/words.ts';
import type { Tag } from '../mandate.ts';
import { TagsFound } from './tags.ts';

const known = new WeakMap<List<Theme>, Map<string, Phrases<string>>>();

/** Themes that the words show (rule M57): the longest phrase of the list counts, and no phrase within it. */
export function themesInWords(words: readonly Word[], language: string, list: List<Theme>): Tag[] {
  const found = new TagsFound();
  for (const match of phrasesOf(list, language).in(words))
    for (const theme of match.values) if (theme !== '') found.add(theme, match);
  return found.tags();
}

function phrasesOf(list: List<Theme>, language: string): Phrases<string> {
  const byLanguage = known.get(list) ?? new Map<string, Phrases<string>>();
  known.set(list, byLanguage);
  let phrases = byLanguage.get(language);
  if (!phrases) {
    phrases = new Phrases(language);
    for (const { id, words } of list.entries)
      for (const phrase of words[language as ListLanguage] ?? []) phrases.add(phrase, id);
    for (const phrase of list.others?.[language as ListLanguage] ?? []) phrases.add(phrase, '');
    byLanguage.set(language, phrases);
  }
  return phrases;
}
