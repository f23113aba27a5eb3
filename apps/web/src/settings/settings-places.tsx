import { Link } from '@tanstack/react-router';
import type { WhoAsks } from '../api/who-queries.ts';
import { useWords } from '../words/use-words.ts';
import './settings.css';

/** The settings that somebody may see. */
export function SettingsPlaces({ who }: { readonly who: WhoAsks }) {
  const { w } = useWords();
  const { may, account } = who;
  const keeps = may.includes('keep accounts') || may.includes('invite to own side');
  const here = { activeProps: { className: 'place-here' }, activeOptions: { exact: true } };
  return (
    <nav className="settings-places screen-only" aria-label={w('settings.title')}>
      {keeps && (
        <Link to="/settings" {...here}>
          {w('people.title')}
        </Link>
      )}
      {may.includes('keep settings') && (
        <Link to="/settings/workspace" {...here}>
          {w('workspace.title')}
        </Link>
      )}
      {account !== null && (
        <Link to="/settings/sessions" {...here}>
          {w('account.own')}
        </Link>
      )}
    </nav>
  );
}
