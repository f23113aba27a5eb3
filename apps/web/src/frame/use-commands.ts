import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { whoQuery } from '../api/who-queries.ts';
import { activateLanguage } from '../words/activate-language.ts';
import { isLanguage, languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { placeGroups, placesFor } from './place-groups.ts';
import { themes, useTheme } from './theme.ts';

export interface Command {
  readonly id: string;
  readonly name: string;
  readonly run: () => void;
}

/** Everything that can be done from anywhere. */
export function useCommands(onKeys: () => void): readonly Command[] {
  const { w, language } = useWords();
  const navigate = useNavigate();
  const { data: who } = useQuery(whoQuery());
  const [theme, chooseTheme] = useTheme();
  return [
    ...placesFor(
      placeGroups.flatMap(({ places }) => places),
      who?.may,
    ).map(({ to, command }) => ({ id: to, name: w(command), run: () => void navigate({ to }) })),
    ...Object.entries(languages)
      .filter(([code]) => code !== language)
      .map(([code, { name }]) => ({
        id: `language-${code}`,
        name: w('command.language', { name }),
        run: () => {
          if (isLanguage(code)) void activateLanguage(code);
        },
      })),
    ...themes
      .filter((each) => each !== theme)
      .map((each) => ({
        id: `theme-${each}`,
        name: w('command.theme', { name: w(`theme.${each}`) }),
        run: () => chooseTheme(each),
      })),
    { id: 'keys', name: w('keys.title'), run: onKeys },
  ];
}
