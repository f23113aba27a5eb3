import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { useWords } from '../words/use-words.ts';
import { themes, useTheme } from './theme.ts';

/** Light, dark, or as the system has it. */
export function ThemeChoice({ inWords = false }: { readonly inWords?: boolean }) {
  const { w } = useWords();
  const [theme, choose] = useTheme();
  return (
    <ChoiceMenu
      label={w('frame.theme', { name: w(`theme.${theme}`) })}
      {...(inWords && { words: w(`theme.${theme}`) })}
      icon="theme"
      chosen={theme}
      choices={themes.map((id) => ({ id, name: w(`theme.${id}`) }))}
      onChoose={(id) => choose(themes.find((known) => known === id) ?? 'system')}
    />
  );
}
