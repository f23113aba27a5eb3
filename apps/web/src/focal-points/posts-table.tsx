import { Link } from '@tanstack/react-router';
import type { PostSummary } from '../api/focal-point-queries.ts';
import { useWords } from '../words/use-words.ts';
import { organizationName, postName } from './names.ts';
import { PersonView } from './person-view.tsx';
import { PostState } from './post-state.tsx';

interface PostsTableProps {
  readonly posts: readonly PostSummary[];
  readonly hidden: boolean;
  /** The posts of one organization stand together under its name. */
  readonly isGrouped: boolean;
}

/** Posts, a row each: whose, who holds it, how it stands. */
export function PostsTable({ posts, hidden, isGrouped }: PostsTableProps) {
  const { w } = useWords();
  const groups = isGrouped ? groupsOf(posts) : [posts];
  return (
    <table className="focal-table">
      <thead>
        <tr>
          {!isGrouped && <th scope="col">{w('focal.column.organization')}</th>}
          <th scope="col">{w('focal.column.post')}</th>
          <th scope="col">{w('focal.column.holder')}</th>
          <th scope="col">{w('focal.column.state')}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group[0]?.id}>
          {isGrouped && group[0] && (
            <tr>
              <th scope="rowgroup" colSpan={3} className="focal-group">
                <OrganizationName post={group[0]} />
              </th>
            </tr>
          )}
          {group.map((post) => (
            <PostRow key={post.id} post={post} hidden={hidden} isGrouped={isGrouped} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function groupsOf(posts: readonly PostSummary[]): PostSummary[][] {
  const groups: PostSummary[][] = [];
  for (const post of posts) {
    const last = groups.at(-1);
    if (last?.[0]?.organization.id === post.organization.id) last.push(post);
    else groups.push([post]);
  }
  return groups;
}

function OrganizationName({ post }: { readonly post: PostSummary }) {
  const { language } = useWords();
  const { name, lang } = organizationName(post.organization, language);
  return <bdi lang={lang}>{name}</bdi>;
}

function PostRow({
  post,
  hidden,
  isGrouped,
}: {
  readonly post: PostSummary;
  readonly hidden: boolean;
  readonly isGrouped: boolean;
}) {
  const words = useWords();
  const { w, date } = words;
  const { holder, next } = post;
  const link = (
    <Link to="/focal-points/$id" params={{ id: post.id }}>
      {postName(post, words)}
    </Link>
  );
  return (
    <tr className={post.state === 'vacant' ? 'focal-vacant' : undefined}>
      {!isGrouped && (
        <td>
          <OrganizationName post={post} />
        </td>
      )}
      <th scope="row">{link}</th>
      <td>
        {holder && <PersonView person={holder.person} hidden={hidden} withContacts />}
        {next && (
          <span className="focal-next">
            {w(`focal.next.${next.state === 'nominated' ? 'nominated' : 'confirmed'}`, {
              date: date(next.from),
            })}{' '}
            <PersonView person={next.person} hidden={hidden} />
          </span>
        )}
      </td>
      <td>
        <PostState post={post} />
      </td>
    </tr>
  );
}
