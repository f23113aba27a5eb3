import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { activateLanguage } from '../words/activate-language.ts';
import { isLanguage, languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';

/** The language of the screen; the texts stay in theirs. */
export function LanguageChoice({ inWords = false }: { readonly inWords?: boolean }) {
  const { w, language } = useWords();
  return (
    <ChoiceMenu
      label={w('frame.language', { name: languages[language].name })}
      {...(inWords && { words: languages[language].name })}
      icon="language"
      chosen={language}
      choices={Object.entries(languages).map(([id, { name }]) => ({ id, name, lang: id }))}
      onChoose={(id) => {
        if (isLanguage(id)) void activateLanguage(id);
      }}
    />
  );
}
