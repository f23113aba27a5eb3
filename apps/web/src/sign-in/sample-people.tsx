import { useMutation, useQuery } from '@tanstack/react-query';
import { stepInto } from '../api/account-changes.ts';
import { type SamplePerson, samplePeopleQuery } from '../api/account-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/use-words.ts';
import { goIn } from './go-in.ts';

/** People made up to try the program with: each can be stepped into. */
export function SamplePeople() {
  const { w } = useWords();
  const { data, error, refetch } = useQuery(samplePeopleQuery());
  const stepping = useMutation({ mutationFn: async (account: string) => goIn(await stepInto(account)) });
  if (error !== null) return <Failing error={error} onRetry={() => void refetch()} />;
  const roleOf = ({ roles: [held] }: SamplePerson) => {
    if (held === undefined) return null;
    const role = w(`role.${held.role}`);
    return held.side === null ? role : w('role.of', { role, whose: w(`side.${held.side}`) });
  };
  return (
    <section className="sign-in-other" aria-labelledby="sample-people">
      <h2 id="sample-people">{w('signIn.sample')}</h2>
      <p className="sign-in-words">{w('signIn.sample.words')}</p>
      <FailureNotice error={stepping.error} away={w('signIn.away')} refused={w('signIn.refused')} />
      <ul className="sample-people">
        {data?.map((person) => (
          <li key={person.id} className="sample-person">
            <div>
              <bdi>{person.name}</bdi>
              <p>{roleOf(person)}</p>
            </div>
            <Action
              isDisabled={stepping.isPending}
              aria-label={w('signIn.stepInto.of', { name: person.name })}
              onPress={() => stepping.mutate(person.id)}
            >
              {w('signIn.stepInto')}
            </Action>
          </li>
        ))}
      </ul>
    </section>
  );
}
