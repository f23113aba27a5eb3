import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { inWorkspace } from '../api/in-workspace.ts';
import { matricesQuery } from '../api/matrix-queries.ts';
import { useSides } from '../keys/use-sides.ts';
import { Failing } from '../parts/failing.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { matrixSearchOf } from './matrix-search.ts';
import { MatrixView } from './matrix-view.tsx';
import { NoMatrix } from './no-matrix.tsx';
import { Outside } from './outside.tsx';
import './matrix-page.css';

/** The matrix that the address names, else the one whose period begins last; to who takes no part in the follow-up, what it needs. */
export function MatrixPage() {
  const { w } = useWords();
  const search = matrixSearchOf(useSearch({ from: '/matrix' }));
  const { who } = useSides();
  const isInside = who?.may.includes('see the follow-up') ?? false;
  const { data: matrices, error, refetch } = useQuery({ ...matricesQuery(), enabled: isInside });
  if (who !== null && !isInside) return <Outside who={who} />;
  if (error !== null) return <Failing error={error} isWhole onRetry={() => void refetch()} />;
  if (who === null || matrices === undefined) return <Waiting isWhole />;
  const matrix = search.matrix === undefined ? matrices[0] : matrices.find(({ id }) => id === search.matrix);
  if (matrix !== undefined) return <MatrixView key={matrix.id} {...{ matrix, matrices, search, who }} />;
  if (matrices.length === 0) return <NoMatrix who={who} />;
  return (
    <div className="list-page">
      <PageHeading title={w('matrix.title')} />
      <StateView title={w('matrix.gone')} words={w('matrix.gone.words')}>
        <a className="action action-main" href={inWorkspace('/matrix')}>
          {w('matrix.gone.last')}
        </a>
      </StateView>
    </div>
  );
}
