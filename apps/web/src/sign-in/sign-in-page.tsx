import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { linkQuery } from '../api/account-queries.ts';
import { Failure } from '../api/failure.ts';
import { whoQuery } from '../api/who-queries.ts';
import { Failing } from '../parts/failing.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { FirstAdministrator } from './first-administrator.tsx';
import { NoLink } from './no-link.tsx';
import { OpenLink } from './open-link.tsx';
import './sign-in.css';
import { SpentLink } from './spent-link.tsx';

/** Signing in: with the link that somebody was given, whose token stands behind the `#`; without one, in the other ways that there are. */
export function SignInPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  const who = useQuery(whoQuery());
  const link = useQuery({ ...linkQuery(token), enabled: token !== '', retry: false });
  if (who.data === undefined) {
    if (who.error === null) return <Waiting isWhole />;
    return <Failing isWhole error={who.error} onRetry={() => void who.refetch()} />;
  }
  if (token === '') return <NoLink who={who.data} />;
  if (link.data === undefined) {
    if (link.error === null) return <Waiting isWhole />;
    if (isNoLink(link.error)) return <SpentLink why="unknown" who={who.data} />;
    return <Failing isWhole error={link.error} onRetry={() => void link.refetch()} />;
  }
  const { state, purpose, name } = link.data;
  if (state !== 'open') return <SpentLink why={state} who={who.data} />;
  if (purpose === 'first administrator') return <FirstAdministrator token={token} />;
  return <OpenLink token={token} name={name ?? ''} signedIn={who.data.account?.name ?? null} />;
}

/** Whether the server knows no such link, or what stands behind the `#` is none. */
function isNoLink(error: unknown): boolean {
  return error instanceof Failure && ['link/spent', 'request/invalid'].includes(error.code);
}
