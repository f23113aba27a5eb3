import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endSession } from '../api/account-changes.ts';
import { type StoredSession, sessionsQuery } from '../api/account-queries.ts';
import type { WhoAsks } from '../api/who-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { clientInWords } from './client-in-words.ts';
import { ForWhom } from './for-whom.tsx';
import { OwnAccount } from './own-account.tsx';

/** My account: what I am called, and where I am signed in. */
export function SessionsPage() {
  const { w } = useWords();
  return (
    <ForWhom may={[]}>
      {(who) =>
        who.account !== null && (
          <>
            <ListHead title={w('account.own')} count="">
              {null}
            </ListHead>
            <OwnAccount key={who.account.version} account={who.account} />
            <Sessions account={who.account.id} here={who.session} />
          </>
        )
      }
    </ForWhom>
  );
}

interface SessionsProps {
  readonly account: NonNullable<WhoAsks['account']>['id'];
  /** The session of this page. */
  readonly here: string | null;
}

function Sessions({ account, here }: SessionsProps) {
  const { w, date } = useWords();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(sessionsQuery(account));
  const ending = useMutation({
    mutationFn: (id: string) => endSession(account, id),
    onSettled: () => client.invalidateQueries({ queryKey: ['sessions', account] }),
  });
  const nameOf = ({ client: program }: StoredSession) => {
    const { browser, system } = clientInWords(program);
    if (browser === null || system === null) return browser ?? system ?? w('sessions.unknown');
    return w('sessions.client', { browser, system });
  };
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{w('sessions.title')}</h2>
      <p className="settings-words">{w('sessions.words')}</p>
      <FailureNotice error={ending.error} away={w('settings.away')} refused={w('settings.refused')} />
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      <ul className="people">
        {data?.map((session) => (
          <li key={session.id} className="person">
            <div>
              <h3>{nameOf(session)}</h3>
              <p className="person-mail">
                {w('sessions.days', { from: date(session.madeAt), seen: date(session.seenAt) })}
              </p>
            </div>
            {session.id === here ? (
              <span className="session-here">{w('sessions.here')}</span>
            ) : (
              <Action
                isDisabled={ending.isPending}
                aria-label={w('sessions.end.of', { client: nameOf(session) })}
                onPress={() => ending.mutate(session.id)}
              >
                {w('sessions.end')}
              </Action>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
