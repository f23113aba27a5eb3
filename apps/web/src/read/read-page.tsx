import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Failure } from '../api/failure.ts';
import { instrumentQuery } from '../api/queries.ts';
import type { CorrectableField } from '../api/shapes.ts';
import { Failing } from '../parts/failing.tsx';
import { NowhereView } from '../parts/nowhere-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ExportChoice } from './export-choice.tsx';
import { ReadMore } from './read-more.tsx';
import { Reading } from './reading.tsx';
import { SourceToggle } from './source-toggle.tsx';
import { useKeptCorrecting } from './use-kept-correcting.ts';

const CorrectDialog = lazy(() =>
  import('./correct-dialog.tsx').then(({ CorrectDialog }) => ({ default: CorrectDialog })),
);

/** One instrument that is held here, with its source beside it. */
export function ReadPage() {
  const { id } = useParams({ from: '/resolutions/$id' });
  const { data, error, refetch } = useQuery(instrumentQuery(id));
  const [correcting, setCorrecting] = useState<CorrectableField | null>(null);
  const keeping = useKeptCorrecting(id);

  if (data === undefined) {
    if (error === null) return <Waiting isWhole />;
    if (error instanceof Failure && error.status === 404) return <NowhereView />;
    return <Failing isWhole error={error} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <Reading
        key={id}
        matter={data}
        onCorrect={setCorrecting}
        actions={(source) => (
          <>
            <ReadMore id={id} />
            <SourceToggle {...source} />
            <ExportChoice id={id} />
          </>
        )}
      />
      <Suspense>
        {correcting !== null && (
          <CorrectDialog
            field={correcting}
            value={data.instrument[correcting]}
            proposed={data.proposed[correcting]}
            tag={data.tag}
            keeping={keeping}
            onClose={() => setCorrecting(null)}
          />
        )}
      </Suspense>
    </>
  );
}
