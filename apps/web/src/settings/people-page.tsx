import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeAccount, type MadeLink, makeLink } from '../api/account-changes.ts';
import { type AccountWithRoles, accountsQuery, type StoredRole } from '../api/account-queries.ts';
import type { WhoAsks } from '../api/who-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { ForWhom } from './for-whom.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { NewLink } from './new-link.tsx';
import { DisableDialog, EndRoleDialog, GiveRoleDialog } from './person-dialogs.tsx';
import { PersonItem, type PersonStep } from './person-item.tsx';
import { WaitingMail } from './waiting-mail.tsx';

/** Who may sign in, and what they hold: for those who keep accounts, and for coordinators of their own side. */
export function PeoplePage() {
  return <ForWhom may={['keep accounts', 'invite to own side']}>{(who) => <People who={who} />}</ForWhom>;
}

type Front =
  | { readonly step: 'invite' }
  | { readonly step: 'give' | 'disable'; readonly person: AccountWithRoles }
  | {
      readonly step: 'end';
      readonly person: AccountWithRoles;
      readonly role: StoredRole;
      readonly told: string;
    };

function People({ who }: { readonly who: WhoAsks }) {
  const { w } = useWords();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(accountsQuery());
  const [front, setFront] = useState<Front | null>(null);
  const [made, setMade] = useState<{ readonly name: string; readonly link: MadeLink } | null>(null);
  const again = () => client.invalidateQueries({ queryKey: ['accounts'] });
  const close = () => setFront(null);
  const done = async () => {
    close();
    await Promise.all([again(), client.invalidateQueries({ queryKey: ['who'] })]);
  };
  const stepping = useMutation({
    mutationFn: async ({ step, person }: { step: PersonStep; person: AccountWithRoles }) => {
      if (step === 'enable') await changeAccount(person.id, person.version, { disabled: false });
      if (step === 'link') setMade({ name: person.name, link: await makeLink(person.id) });
    },
    onSettled: again,
  });
  const take = (step: PersonStep, person: AccountWithRoles) => {
    stepping.reset();
    if (step === 'give' || step === 'disable') setFront({ step, person });
    else stepping.mutate({ step, person });
  };
  return (
    <>
      <ListHead
        title={w('people.title')}
        count={data === undefined ? '' : w('people.count', { n: data.length })}
      >
        <Action look="main" icon="add" onPress={() => setFront({ step: 'invite' })}>
          {w('people.invite')}
        </Action>
      </ListHead>
      <p className="settings-words">{w('people.words')}</p>
      {made !== null && <NewLink key={made.link.token} name={made.name} made={made.link} />}
      <FailureNotice error={stepping.error} away={w('settings.away')} refused={w('settings.refused')} />
      {who.may.includes('keep accounts') && <WaitingMail />}
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data !== undefined && (
        <ul className="people">
          {data.map((person) => (
            <PersonItem
              key={person.id}
              person={person}
              keepsAccounts={who.may.includes('keep accounts')}
              isSelf={person.id === who.account?.id}
              onStep={(step) => take(step, person)}
              onEnd={(role, told) => setFront({ step: 'end', person, role, told })}
            />
          ))}
        </ul>
      )}
      {front?.step === 'invite' && (
        <InviteDialog
          who={who}
          onMade={(name, link) => {
            setMade({ name, link });
            void done();
          }}
          onClose={close}
        />
      )}
      {front?.step === 'give' && (
        <GiveRoleDialog who={who} person={front.person} onDone={() => void done()} onClose={close} />
      )}
      {front?.step === 'disable' && (
        <DisableDialog person={front.person} onDone={() => void done()} onClose={close} />
      )}
      {front?.step === 'end' && (
        <EndRoleDialog
          person={front.person}
          role={front.role}
          told={front.told}
          onDone={() => void done()}
          onClose={close}
        />
      )}
    </>
  );
}
