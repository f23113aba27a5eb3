import { Link } from '@tanstack/react-router';
import type { WhoAsks } from '../api/who-queries.ts';
import { PageHeading } from '../parts/page-heading.tsx';
import { useWords } from '../words/use-words.ts';
import { OtherWays } from './other-ways.tsx';

/** Signing in without a link: in what ways one can, and how links are come by. */
export function NoLink({ who }: { readonly who: WhoAsks }) {
  const { w } = useWords();
  return (
    <div className="sign-in">
      <header>
        <PageHeading title={w('signIn.title')} />
        {who.account !== null && (
          <p className="sign-in-words">
            {w('signIn.already', { name: who.account.name })} <Link to="/">{w('signIn.goOn')}</Link>
          </p>
        )}
        <p className="sign-in-words">
          {who.local ? w('signIn.local.words') : who.mail ? w('signIn.mail.words') : w('signIn.words')}
        </p>
      </header>
      <OtherWays who={who} />
    </div>
  );
}
