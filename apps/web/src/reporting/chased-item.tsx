import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ChasedOrganization, RoundInShort } from '../api/reporting-queries.ts';
import { useSides } from '../keys/use-sides.ts';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import { AnswersBar } from './answers-bar.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { OrganizationName } from './organization-name.tsx';

interface ChasedItemProps {
  readonly chased: ChasedOrganization;
  readonly round: RoundInShort;
  /** Names and addresses are not shown to the person. */
  readonly hidden: boolean;
  readonly maySend: boolean;
}

/** An organization that has not answered: what is missing, since when, and who is to be asked. */
export function ChasedItem({ chased, round, hidden, maySend }: ChasedItemProps) {
  const { w } = useWords();
  const { called } = useSides();
  const [linking, setLinking] = useState(false);
  const { organization, side, counts, lateDays, missing, posts } = chased;
  const rest = counts.missing - missing.length;
  return (
    <li className="list-item chase-item">
      <div className="chase-who">
        <h2>
          <Link
            to="/rounds/$id"
            params={{ id: round.id }}
            search={{ show: 'reports', organization: organization.id, answer: 'missing' }}
          >
            <OrganizationName organization={organization} />
          </Link>
        </h2>
        <p className="chase-facts">
          {called(side)} ·{' '}
          <b>{w('reporting.chase.missing', { missing: counts.missing, asked: counts.asked })}</b>
          {lateDays > 0 && (
            <>
              {' '}
              · <strong className="round-late">{w('reporting.chase.late', { n: lateDays })}</strong>
            </>
          )}
        </p>
        <AnswersBar counts={counts} />
        <ul className="chase-lines">
          {missing.map(({ report, line }) => (
            <li key={report}>
              <bdi className="reports-code">{line.code}</bdi>{' '}
              <bdi lang={line.language ?? undefined}>{line.title}</bdi>
            </li>
          ))}
          {rest > 0 && <li>{w('reporting.chase.rest', { n: rest })}</li>}
        </ul>
      </div>
      <div className="chase-posts">
        <Posts posts={posts} hidden={hidden} />
        {maySend && (
          <span className="screen-only">
            <Action onPress={() => setLinking(true)}>{w('reporting.send')}</Action>
          </span>
        )}
      </div>
      {linking && <LinkDialog round={round} organization={organization} onClose={() => setLinking(false)} />}
    </li>
  );
}

function Posts({ posts, hidden }: Pick<ChasedOrganization, 'posts'> & { readonly hidden: boolean }) {
  const { w, date } = useWords();
  if (posts.length === 0) return <p className="chase-vacant">{w('reporting.chase.noPost')}</p>;
  return (
    <ul className="chase-post-items">
      {posts.map(({ id, role, about, vacant, vacantSince, holder }) => (
        <li key={id}>
          <Link to="/focal-points/$id" params={{ id }} className="chase-post">
            {w(`focal.role.${role}`)}
            {about !== '' && (
              <>
                {' '}
                · <bdi>{about}</bdi>
              </>
            )}
          </Link>
          {vacant && (
            <strong className="chase-vacant">
              {vacantSince === null
                ? w('reporting.chase.vacant')
                : w('reporting.chase.vacantSince', { date: date(vacantSince) })}
            </strong>
          )}
          {!vacant && holder === null && hidden && <span>{w('reporting.chase.held')}</span>}
          {holder !== null && (
            <span>
              <bdi>{holder.name}</bdi>
              {holder.email !== null && (
                <>
                  {' '}
                  <a href={`mailto:${holder.email}`} dir="ltr">
                    {holder.email}
                  </a>
                </>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
