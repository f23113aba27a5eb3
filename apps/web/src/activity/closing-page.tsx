import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { linesQuery, type MatrixInShort, matricesQuery } from '../api/matrix-queries.ts';
import { TwoKeys } from '../keys/two-keys.tsx';
import { useSides } from '../keys/use-sides.ts';
import { Failing } from '../parts/failing.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import './activity-page.css';
import { ClosingLines } from './closing-lines.tsx';

/** The closing of a matrix: what becomes of each of its lines, and the keys of both sides. */
export function ClosingPage() {
  const { matrix: id } = useParams({ from: '/matrix/$matrix/closing' });
  const { data, error, refetch } = useQuery(matricesQuery());
  if (data === undefined)
    return error === null ? <Waiting /> : <Failing isWhole error={error} onRetry={() => void refetch()} />;
  return <Closing key={id} matrices={data} id={id} />;
}

function Closing({ matrices, id }: { readonly matrices: readonly MatrixInShort[]; readonly id: string }) {
  const { w } = useWords();
  const sides = useSides();
  const matrix = matrices.find((each) => each.id === id);
  const { data, error, refetch } = useQuery({
    ...linesQuery(id, { state: 'adopted' }),
    enabled: matrix !== undefined,
  });
  if (matrix === undefined)
    return <StateView title={w('closing.nowhere')} words={w('closing.nowhere.words')} />;
  const title = w('closing.title', { matrix: isolate(matrix.title) });
  const open = matrices.filter((each) => each.id !== id && each.adoptedOn === null);
  const mayDispose = sides.coordinates.length > 0 && matrix.closedOn === null && matrix.adoptedOn !== null;
  return (
    <article className="activity-page">
      <header className="activity-head">
        <p className="activity-above">
          <Link to="/matrix" search={{ matrix: id }}>
            <bdi>{matrix.title}</bdi>
          </Link>
          {matrix.adoptedOn !== null && (
            <Link to="/matrix/$matrix/baseline" params={{ matrix: id }}>
              {w('baseline.link')}
            </Link>
          )}
        </p>
        <PageHeading title={title} className="activity-title" />
        <p className="activity-facts">{w('closing.words')}</p>
      </header>
      <div className="activity-columns">
        <div className="activity-main">
          {error !== null && <Failing error={error} onRetry={() => void refetch()} />}
          {data && <ClosingLines matrix={id} lines={data.items} open={open} mayDispose={mayDispose} />}
        </div>
        <aside className="activity-aside" aria-label={w('activity.decisions')}>
          <TwoKeys decision="close matrix" subject={id} />
        </aside>
      </div>
    </article>
  );
}
