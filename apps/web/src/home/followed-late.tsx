import { Link } from '@tanstack/react-router';
import type { HomePage } from '../api/home-queries.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';

type Followed = Pick<HomePage, 'late' | 'silent'>;

/** So many of a kind are named. */
const named = 3;

/** How many things the follow-up tells to be late. Action points are counted with the register. */
export function countOfLate({ late, silent }: Followed): number {
  return late.reduce(
    (sum, { kind, count }) => (kind === 'action points overdue' ? sum : sum + count),
    silent.length,
  );
}

/** Lines past their last day, organizations that are silent, posts that nobody holds. */
export function FollowedLate({ late, silent }: Followed) {
  const { w, number, language } = useWords();
  const { called } = useOrganizations();
  const lines = late.find(({ kind }) => kind === 'lines overdue');
  const posts = late.find(({ kind }) => kind === 'posts vacant');
  return (
    <>
      {lines?.items.slice(0, named).map(({ subject, code, title, due }) => (
        <li key={subject}>
          <Link to="/activities/$id" params={{ id: subject }} className="home-row">
            <span dir="auto">
              {code !== null && <bdi className="home-code">{code}</bdi>} {title}
            </span>
            {due !== null && <small>{w('cycle.dueSince', { date: timeInWords(due, language) })}</small>}
          </Link>
        </li>
      ))}
      {lines !== undefined && lines.count > named && (
        <li className="home-row">
          <span className="home-faint">{w('home.more', { n: lines.count - named })}</span>
        </li>
      )}
      {silent.slice(0, named).map(({ organization, round, missing }) => (
        <li key={`${organization} ${round}`}>
          <Link to="/rounds/$id/chase" params={{ id: round }} className="home-row">
            <bdi>{called(organization)}</bdi>
            <small>{w('home.silent', { n: missing })}</small>
          </Link>
        </li>
      ))}
      {silent.length > named && (
        <li className="home-row">
          <span className="home-faint">{w('home.more', { n: silent.length - named })}</span>
        </li>
      )}
      {posts !== undefined && (
        <li>
          <Link to="/focal-points" search={{ state: 'vacant' }} className="home-row">
            <span>{w('home.late.posts')}</span>
            <span className="home-number">{number(posts.count)}</span>
          </Link>
        </li>
      )}
    </>
  );
}
