import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCompiledCatalog } from '@lingui/cli/api';
import type { Plugin } from 'vite';
import { type IdsByPlace, messagesOfPo, wordsOfPlaces } from './words-of-places.ts';

const name = 'virtual:words';

/**
 * The catalogues, cut by place: `virtual:words` gives for each language and place what fetches its words. A catalogue is one PO
 * file a language in `locales`; what a place needs is read from the code.
 */
export function wordsByPlace(source: string): Plugin {
  const locales = join(source, 'locales');
  const languages = () =>
    readdirSync(locales).flatMap((file) => (file.endsWith('.po') ? [file.slice(0, -'.po'.length)] : []));
  const messagesOf = (language: string) =>
    messagesOfPo(readFileSync(join(locales, `${language}.po`), 'utf8'));
  // Read once for all catalogues, until a file is another.
  let known: IdsByPlace | null = null;
  const forget = () => {
    known = null;
  };
  const places = () => {
    known ??= wordsOfPlaces(join(source, 'main.tsx'), [...messagesOf('en').keys()]);
    return known;
  };
  return {
    name: 'words-by-place',
    buildStart: forget,
    watchChange: forget,
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined;
      for (const language of languages()) this.addWatchFile(join(locales, `${language}.po`));
      const [, language, place] = id.split('/');
      if (language === undefined || place === undefined) return fetchers(languages(), [...places().keys()]);
      const messages = messagesOf(language);
      const needed = [...(places().get(place) ?? [])].map((each) => [each, messages.get(each)]);
      const { source: compiled, errors } = createCompiledCatalog(language, Object.fromEntries(needed), {
        strict: true,
        namespace: 'json',
      });
      if (errors[0]) throw new Error(`${language}.po, ${errors[0].id}: ${errors[0].error.message}`);
      return `export const { messages } = JSON.parse(${JSON.stringify(compiled)});`;
    },
  };
}

function fetchers(languages: readonly string[], places: readonly string[]): string {
  const ofLanguage = (language: string) =>
    places
      .map((place) => `${JSON.stringify(place)}: () => import('${name}/${language}/${place}')`)
      .join(',\n');
  return `export const words = {\n${languages
    .map((language) => `${JSON.stringify(language)}: {\n${ofLanguage(language)}\n}`)
    .join(',\n')}\n};`;
}
