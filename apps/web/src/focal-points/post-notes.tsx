import { Link } from '@tanstack/react-router';
import type { PostPage } from '../api/focal-point-queries.ts';
import { useWords } from '../words/use-words.ts';

/** What happened to a post and what was noted about the work, the latest first; at a hand-over with what was open. */
export function PostNotes({ page }: { readonly page: PostPage }) {
  const { w, date } = useWords();
  if (page.notes.length === 0) return null;
  return (
    <section className="post-part">
      <h2>{w('focal.notes')}</h2>
      <ol className="post-lines">
        {page.notes.map(({ id, kind, words, open, at }) => (
          <li key={id} className="post-note">
            <p className="post-note-head">
              <strong>{w(`focal.kind.${kind.replaceAll(' ', '-')}`)}</strong>{' '}
              <time dateTime={at}>{date(at)}</time>
            </p>
            {words !== null && (
              <p className="post-note-words" dir="auto">
                {words}
              </p>
            )}
            {kind === 'handed over' && open.length === 0 && (
              <p className="focal-days">{w('focal.open', { n: 0 })}</p>
            )}
            {open.length > 0 && (
              <details>
                <summary>{w('focal.open', { n: open.length })}</summary>
                <ul className="post-open">
                  {open.map((thing) => (
                    <li key={thing.id}>
                      {w(`focal.open.${thing.kind}`)}:{' '}
                      {thing.kind === 'mandate' ? (
                        <Link to="/mandates/$id" params={{ id: thing.id }}>
                          <bdi>{thing.label}</bdi>
                        </Link>
                      ) : (
                        <bdi>{thing.label}</bdi>
                      )}{' '}
                      {thing.due !== null && (
                        <span className="focal-days">{w('focal.open.due', { date: date(thing.due) })}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
