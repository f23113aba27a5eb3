import { i18n, type Messages } from '@lingui/core';
import { type Language, languages } from './language.ts';

const catalogues = import.meta.glob<{ messages: Messages }>('../locales/*.ts');

/** Loads a catalogue, turns the page to its direction and remembers the choice. @throws when the catalogue cannot be fetched */
export async function activateLanguage(language: Language): Promise<void> {
  const load = catalogues[`../locales/${language}.ts`];
  if (load === undefined) throw new Error(`no catalogue is built for ${language}`);
  const { messages } = await load();
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].direction;
  i18n.loadAndActivate({ locale: language, locales: languages[language].locale, messages });
  remember(language);
}

function remember(language: Language): void {
  try {
    localStorage.setItem('language', language);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}
