import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import { useSignIn } from './use-sign-in.ts';

interface OpenLinkProps {
  readonly token: string;
  /** Whose link it is. */
  readonly name: string;
  /** Who is signed in here already. */
  readonly signedIn: string | null;
}

/** A link that can be used: whose it is, and the button that signs in. */
export function OpenLink({ token, name, signedIn }: OpenLinkProps) {
  const { w } = useWords();
  const signing = useSignIn(token);
  return (
    <div className="sign-in">
      <header>
        <PageHeading title={w('signIn.welcome', { name: isolate(name) })} />
        <p className="sign-in-words">{w('signIn.link.words')}</p>
        {signedIn !== null && signedIn !== name && (
          <p className="sign-in-words">{w('signIn.instead', { name: isolate(signedIn) })}</p>
        )}
      </header>
      <div>
        <FailureNotice error={signing.error} away={w('signIn.away')} refused={w('signIn.refused')} />
        <Action look="main" isDisabled={signing.isPending} onPress={() => signing.mutate(undefined)}>
          {w('signIn.verb')}
        </Action>
      </div>
      <p className="sign-in-words">{w('signIn.notYou')}</p>
    </div>
  );
}
