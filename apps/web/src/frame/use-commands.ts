import { useNavigate } from '@tanstack/react-router';
import { activateLanguage } from '../words/activate-language.ts';
import { isLanguage, languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
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
  const [theme, chooseTheme] = useTheme();
  return [
    { id: 'resolutions', name: w('command.resolutions'), run: () => void navigate({ to: '/resolutions' }) },
    { id: 'lineages', name: w('command.lineages'), run: () => void navigate({ to: '/lineages' }) },
    { id: 'compare', name: w('command.compare'), run: () => void navigate({ to: '/compare' }) },
    { id: 'drafts', name: w('command.drafts'), run: () => void navigate({ to: '/drafts' }) },
    { id: 'mandates', name: w('command.mandates'), run: () => void navigate({ to: '/mandates' }) },
    { id: 'meetings', name: w('command.meetings'), run: () => void navigate({ to: '/meetings' }) },
    { id: 'agreements', name: w('command.agreements'), run: () => void navigate({ to: '/agreements' }) },
    {
      id: 'organizations',
      name: w('command.organizations'),
      run: () => void navigate({ to: '/organizations' }),
    },
    { id: 'cycle', name: w('command.cycle'), run: () => void navigate({ to: '/cycle' }) },
    { id: 'calendar', name: w('command.calendar'), run: () => void navigate({ to: '/calendar' }) },
    { id: 'focal', name: w('command.focal'), run: () => void navigate({ to: '/focal-points' }) },
    { id: 'add', name: w('command.add'), run: () => void navigate({ to: '/add' }) },
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
