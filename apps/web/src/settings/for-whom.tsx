import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type WhoAsks, whoQuery } from '../api/who-queries.ts';
import { Failing } from '../parts/failing.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { SettingsPlaces } from './settings-places.tsx';

interface ForWhomProps {
  /** Any of these must be held to see the page; where there is none, being signed in is enough. */
  readonly may: readonly string[];
  readonly children: (who: WhoAsks) => ReactNode;
}

/** A page of the settings, for those who may see it; others are told who may. */
export function ForWhom({ may, children }: ForWhomProps) {
  const { w } = useWords();
  const { data: who, error, refetch } = useQuery(whoQuery());
  if (who === undefined) {
    if (error === null) return <Waiting isWhole />;
    return <Failing isWhole error={error} onRetry={() => void refetch()} />;
  }
  const sees = who.account !== null && (may.length === 0 || may.some((what) => who.may.includes(what)));
  return (
    <div className="settings">
      <SettingsPlaces who={who} />
      {sees ? (
        children(who)
      ) : (
        <div className="state">
          <h1>{w('settings.closed')}</h1>
          <p>{who.account === null ? w('settings.closed.out') : w('settings.closed.words')}</p>
          {who.account === null && <Link to="/sign-in">{w('account.signIn')}</Link>}
        </div>
      )}
    </div>
  );
}
