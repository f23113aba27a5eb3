import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Failure } from '../../api/failure.ts';
import { importDirectory, type PlannedDirectory, previewDirectory } from '../../api/focal-point-changes.ts';
import { directoryAddress } from '../../api/focal-point-queries.ts';
import '../../organizations/import/import-page.css';
import { TableDrop } from '../../organizations/import/table-drop.tsx';
import { Action } from '../../parts/action.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { useWords } from '../../words/use-words.ts';
import '../../parts/list-page.css';
import { PlanView } from './plan-view.tsx';

interface Shown {
  readonly file: File;
  readonly plan: PlannedDirectory;
}

/** A table of focal points: what it would change is shown, then it is imported whole, or not at all. */
export function DirectoryImportPage() {
  const { w } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [shown, setShown] = useState<Shown | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const read = (file: File) => {
    setShown(null);
    void attempt(async () => setShown({ file, plan: await previewDirectory(file) }));
  };
  const accept = ({ file, plan }: Shown) =>
    void attempt(async () => {
      await importDirectory(file, plan.fingerprint);
      await client.invalidateQueries({ queryKey: ['focal-points'] });
      await navigate({ to: '/focal-points' });
    });
  const isStale = error instanceof Failure && error.code === 'table/stale';
  const errors = shown?.plan.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const changes = shown?.plan.rows.filter((row) => row.changes.length > 0).length ?? 0;
  return (
    <div className="list-page import-page">
      <PageHeading title={w('focal.import.title')} />
      <p className="import-words">{w('focal.import.words')}</p>
      <p className="import-words">
        <a href={directoryAddress({}, 'xlsx')} download="">
          {w('focal.import.template')}
        </a>
      </p>
      <TableDrop name={shown?.file.name ?? null} onFile={read} />
      {busy && <p role="status">{w('focal.import.busy')}</p>}
      {isStale ? (
        <div role="alert">
          <p>{w('focal.import.stale')}</p>
          {shown && <Action onPress={() => read(shown.file)}>{w('focal.import.again')}</Action>}
        </div>
      ) : (
        <FailureNotice error={error} away={w('focal.away')} refused={w('focal.import.refused')} />
      )}
      {shown && (
        <>
          <PlanView plan={shown.plan} />
          <div className="import-steps">
            {errors > 0 && <p role="status">{w('focal.import.wrong', { n: errors })}</p>}
            <Link to="/focal-points" className="action action-plain">
              {w('focal.import.leave')}
            </Link>
            <Action
              look="main"
              isDisabled={busy || errors > 0 || changes === 0}
              onPress={() => accept(shown)}
            >
              {w('focal.import.accept', { n: changes })}
            </Action>
          </div>
        </>
      )}
    </div>
  );
}
