import { type Language, languages } from './language.ts';
import { learnLanguage } from './learn-words.ts';

/** Fetches the words, turns the page to their direction and remembers the choice. @throws when a catalogue cannot be fetched */
export async function activateLanguage(language: Language): Promise<void> {
  await learnLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].direction;
  remember(language);
}

function remember(language: Language): void {
  try {
    localStorage.setItem('language', language);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}
