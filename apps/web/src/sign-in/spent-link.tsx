import { Link } from '@tanstack/react-router';
import type { WhoAsks } from '../api/who-queries.ts';
import { PageHeading } from '../parts/page-heading.tsx';
import { useWords } from '../words/use-words.ts';
import { OtherWays } from './other-ways.tsx';

interface SpentLinkProps {
  readonly why: 'used' | 'expired' | 'unknown';
  readonly who: WhoAsks;
}

/** A link that signs nobody in any more: why, and what to do. */
export function SpentLink({ why, who }: SpentLinkProps) {
  const { w } = useWords();
  return (
    <div className="sign-in">
      <header>
        <PageHeading title={w(`signIn.${why}`)} />
        <p className="sign-in-words">{w(`signIn.${why}.words`)}</p>
        {who.account === null ? (
          <p className="sign-in-words">{who.mail ? w('signIn.again.mail') : w('signIn.again')}</p>
        ) : (
          <p className="sign-in-words">
            {w('signIn.already', { name: who.account.name })} <Link to="/">{w('signIn.goOn')}</Link>
          </p>
        )}
      </header>
      {who.account === null && <OtherWays who={who} />}
    </div>
  );
}
