import { words } from 'virtual:words';
import { i18n, type Messages } from '@lingui/core';
import { type Language, languages } from './language.ts';

const learned = new Set(['first']);

/**
 * Speaks a language from now on, with the words of every place that was learned so far. @throws when a catalogue cannot be fetched
 */
export async function learnLanguage(language: Language): Promise<void> {
  let messages: Messages = {};
  // A place that is learned meanwhile is one more to fetch.
  for (let count = 0; count < learned.size; ) {
    const places = [...learned];
    count = places.length;
    messages = Object.assign({}, ...(await Promise.all(places.map((place) => wordsOf(language, place)))));
  }
  i18n.loadAndActivate({ locale: language, locales: languages[language].locale, messages });
}

/**
 * Fetches a part of the page and, at the same time, the words of its place; what is asked for by `w` in that part is in the
 * catalogue when it is shown. @throws when one of the two cannot be fetched
 */
export function withWords<Part>(place: string, load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    const [part] = await Promise.all([load(), learnPlace(place)]);
    return part;
  };
}

/** Fetches the words of all places. @throws when one cannot be fetched */
export async function learnEveryPlace(): Promise<void> {
  for (const place of Object.keys(words[i18n.locale] ?? {})) await learnPlace(place);
}

async function learnPlace(place: string): Promise<void> {
  if (learned.has(place)) return;
  const { locale } = i18n;
  const messages = await wordsOf(locale, place);
  learned.add(place);
  // Another language was chosen meanwhile: its words are the ones to learn.
  if (i18n.locale === locale) i18n.load(locale, messages);
  else i18n.load(i18n.locale, await wordsOf(i18n.locale, place));
}

async function wordsOf(language: string, place: string): Promise<Messages> {
  const fetch = words[language]?.[place];
  if (fetch === undefined) throw new Error(`no words are built for ${place} in ${language}`);
  return (await fetch()).messages;
}
