import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ActivityPage } from '../api/activity-queries.ts';
import { matricesQuery } from '../api/matrix-queries.ts';
import { useWords } from '../words/use-words.ts';

/** The lines of earlier matrices that go on in this one, the oldest first. */
export function EarlierLines({ page }: { readonly page: ActivityPage }) {
  const { w } = useWords();
  const { earlier } = page;
  const { data: matrices = [] } = useQuery({ ...matricesQuery(), enabled: earlier.length > 0 });
  if (earlier.length === 0) return null;
  return (
    <section className="earlier" aria-labelledby="earlier">
      <h2 id="earlier">{w('activity.earlier')}</h2>
      <ol>
        {earlier.map(({ id, matrix, code }) => (
          <li key={id}>
            <Link to="/activities/$id" params={{ id }}>
              <bdi>{code}</bdi>
            </Link>{' '}
            <bdi>{matrices.find((each) => each.id === matrix)?.title}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}
