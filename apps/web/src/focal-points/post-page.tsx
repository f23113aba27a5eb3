import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Failure } from '../api/failure.ts';
import { changePost, type PostChange } from '../api/focal-point-changes.ts';
import { type PostPage as Page, postQuery, type ShownAssignment } from '../api/focal-point-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import '../parts/list-page.css';
import { PageHeading } from '../parts/page-heading.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { DaysDialog, HandOverDialog, NominateDialog } from './dialogs/assign-dialogs.tsx';
import { CloseDialog, NoteDialog } from './dialogs/keep-dialogs.tsx';
import './focal-points-page.css';
import { organizationName, postName } from './names.ts';
import { PersonView } from './person-view.tsx';
import { PostHistory } from './post-history.tsx';
import { PostNotes } from './post-notes.tsx';
import './post-page.css';
import { PostState } from './post-state.tsx';

/** One post: who holds it, who held it, on which days nobody did, and what was noted. */
export function PostPage() {
  const { id } = useParams({ from: '/focal-points/$id' });
  const { data, error, refetch } = useQuery(postQuery(id));
  if (data) return <OpenPost page={data} />;
  return error ? <Failing error={error} isWhole onRetry={() => void refetch()} /> : <Waiting />;
}

type Open = 'nominate' | 'hand-over' | 'note' | 'close' | ShownAssignment | null;

function OpenPost({ page }: { readonly page: Page }) {
  const words = useWords();
  const { w, language, date } = words;
  const client = useQueryClient();
  const [open, setOpen] = useState<Open>(null);
  const [error, setError] = useState<unknown>(null);
  const { name, lang } = organizationName(page.organization, language);
  const { holder, next } = page;
  const change = async (asked: PostChange) => {
    const { queryKey } = postQuery(page.id);
    try {
      client.setQueryData(queryKey, await changePost(page.id, page.version, asked));
    } catch (failure) {
      if (failure instanceof Failure && failure.status === 412) await client.invalidateQueries({ queryKey });
      throw failure;
    }
    for (const kind of ['list', 'people'])
      void client.invalidateQueries({ queryKey: ['focal-points', kind] });
  };
  const act = (asked: PostChange) => {
    setError(null);
    change(asked).catch(setError);
  };
  const close = () => setOpen(null);
  return (
    <article className="list-page post-page">
      <PageHeading title={`${postName(page, words)}, ${name}`}>{postName(page, words)}</PageHeading>
      <p className="post-organization">
        <Link to="/organizations/$id" params={{ id: page.organization.id }}>
          <bdi lang={lang}>{name}</bdi>
        </Link>
      </p>
      <PostState post={page} />
      {page.hidden && <p className="focal-on">{w('focal.hidden')}</p>}
      <FailureNotice error={error} away={w('focal.away')} refused={w('focal.refused')} />
      <div className="post-steps screen-only">
        {holder && (
          <Action look="main" onPress={() => setOpen('hand-over')}>
            {w('focal.handOver')}
          </Action>
        )}
        {page.state !== 'closed' && (
          <Action look={holder || next ? 'plain' : 'main'} onPress={() => setOpen('nominate')}>
            {w('focal.nominate')}
          </Action>
        )}
        <Action onPress={() => setOpen('note')}>{w('focal.note.add')}</Action>
        {page.closedOn === null ? (
          <Action onPress={() => setOpen('close')}>{w('focal.close')}</Action>
        ) : (
          <Action onPress={() => act({ verb: 'closing', given: { closedOn: null } })}>
            {w('focal.reopen')}
          </Action>
        )}
      </div>
      <dl className="post-now">
        {holder && (
          <div>
            <dt>{w('focal.column.holder')}</dt>
            <dd>
              <PersonView person={holder.person} hidden={page.hidden} withContacts />
            </dd>
          </div>
        )}
        {next && (
          <div>
            <dt>{w(`focal.assignment.${next.state}`)}</dt>
            <dd>
              <PersonView person={next.person} hidden={page.hidden} withContacts />
              <span>{w('focal.since', { date: date(next.from) })}</span>
              {next.state === 'nominated' && (
                <Action
                  look="main"
                  onPress={() => act({ verb: 'assignment', assignment: next.id, given: { confirmed: true } })}
                >
                  {w('focal.confirm')}
                </Action>
              )}
              <Action
                onPress={() => act({ verb: 'assignment', assignment: next.id, given: { withdrawn: true } })}
              >
                {w('focal.withdraw')}
              </Action>
            </dd>
          </div>
        )}
      </dl>
      <PostHistory page={page} onDays={setOpen} />
      <PostNotes page={page} />
      {open === 'nominate' && <NominateDialog page={page} onChange={change} onClose={close} />}
      {open === 'hand-over' && <HandOverDialog page={page} onChange={change} onClose={close} />}
      {open === 'note' && <NoteDialog onChange={change} onClose={close} />}
      {open === 'close' && <CloseDialog page={page} onChange={change} onClose={close} />}
      {open !== null && typeof open === 'object' && (
        <DaysDialog assignment={open} onChange={change} onClose={close} />
      )}
    </article>
  );
}
