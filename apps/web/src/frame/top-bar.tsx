import { Action } from '../parts/action.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.ts';
import { AccountMenu } from './account-menu.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { PlacesMenu } from './places-menu.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import './top-bar.css';
import { WhereIAm } from './where-i-am.tsx';

interface TopBarProps {
  readonly onSearch: () => void;
  readonly onKeys: () => void;
}

/** Where I am, search over everything, the language and the theme, and who I am. */
export function TopBar({ onSearch, onKeys }: TopBarProps) {
  const { w } = useWords();
  return (
    <header className="top-bar">
      <PlacesMenu />
      <WhereIAm />
      <button type="button" className="top-search" onClick={onSearch} aria-keyshortcuts="/ Control+K Meta+K">
        <Icon name="search" />
        <span className="top-search-words">{w('frame.search')}</span>
        <kbd>/</kbd>
      </button>
      <div className="top-choices">
        <LanguageChoice />
        <ThemeChoice />
        <Action look="bare" aria-label={w('keys.title')} onPress={onKeys}>
          <kbd>?</kbd>
        </Action>
      </div>
      <AccountMenu />
    </header>
  );
}
