import { useQuery } from '@tanstack/react-query';
import { inWorkspace } from '../api/in-workspace.ts';
import { whoQuery } from '../api/who-queries.ts';
import { ListHead } from '../parts/list-head.tsx';
import { StateView } from '../parts/state-view.tsx';
import { useWords } from '../words/use-words.ts';

/** Whether the person may see the follow-up; null until it is known. */
export function useMaySee(): boolean | null {
  const { data, isError } = useQuery(whoQuery());
  // A server that does not answer says so where the reports are asked for.
  return data === undefined ? (isError ? true : null) : data.may.includes('see the follow-up');
}

/** What is shown to the members of both sides alone, to who is none of them. */
export function MembersOnly({ title }: { readonly title: string }) {
  const { w } = useWords();
  const { data } = useQuery(whoQuery());
  return (
    <>
      <ListHead title={title} count="">
        {null}
      </ListHead>
      <StateView title={w('reporting.members')} words={w('reporting.members.words')}>
        {data?.account === null && (
          <a href={inWorkspace('/sign-in')} className="action action-main">
            {w('reporting.members.signIn')}
          </a>
        )}
      </StateView>
    </>
  );
}
