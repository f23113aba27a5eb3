import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Failure } from '../../api/failure.ts';
import {
  importTable,
  organizationsAddress,
  type PlannedImport,
  previewOfTable,
} from '../../api/organization-queries.ts';
import { Action } from '../../parts/action.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { useWords } from '../../words/use-words.ts';
import '../../register/entry-view.css';
import './import-page.css';
import { PreviewView } from './preview-view.tsx';
import { TableDrop } from './table-drop.tsx';

interface Shown {
  readonly file: File;
  readonly preview: PlannedImport;
}

/** A table of organizations: what it would change is shown, then it is imported whole, or not at all. */
export function ImportPage() {
  const { w, number } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [shown, setShown] = useState<Shown | null>(null);
  const [busy, setBusy] = useState<'reading' | 'importing' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const reading = useRef<AbortController | null>(null);

  const read = async (file: File) => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    setBusy('reading');
    setShown(null);
    setError(null);
    try {
      const preview = await previewOfTable(file, own.signal);
      setShown({ file, preview });
    } catch (failure) {
      if (!own.signal.aborted) setError(failure);
    } finally {
      if (reading.current === own) setBusy(null);
    }
  };
  const accept = async ({ file, preview }: Shown) => {
    setBusy('importing');
    setError(null);
    try {
      await importTable(file, preview.fingerprint);
      await client.invalidateQueries({ queryKey: ['register'] });
      await navigate({ to: '/organizations' });
    } catch (failure) {
      setError(failure);
      setBusy(null);
    }
  };
  const isStale = error instanceof Failure && error.code === 'table/stale';
  const errors = shown?.preview.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const changes =
    shown?.preview.rows.filter((row) => row.entry === null || row.statements.length > 0).length ?? 0;
  return (
    <div className="list-page import-page">
      <PageHeading title={w('organizations.import.title')} />
      <p className="import-words">{w('organizations.import.words')}</p>
      <p className="import-words">
        <a href={organizationsAddress('xlsx')} download="">
          {w('organizations.import.template')}
        </a>
      </p>
      <TableDrop name={shown?.file.name ?? null} onFile={(file) => void read(file)} />
      {busy === 'reading' && (
        <div role="status" className="import-status">
          {w('organizations.import.reading')}{' '}
          <Action onPress={() => reading.current?.abort()}>{w('organizations.import.stop')}</Action>
        </div>
      )}
      {isStale ? (
        <div className="entry-notice" role="alert">
          <p>{w('organizations.import.stale')}</p>
          {shown && <Action onPress={() => void read(shown.file)}>{w('organizations.import.again')}</Action>}
        </div>
      ) : (
        <FailureNotice error={error} away={w('register.away')} refused={w('organizations.import.refused')} />
      )}
      {shown && (
        <>
          <PreviewView preview={shown.preview} />
          <div className="import-steps">
            {errors > 0 && <p role="status">{w('organizations.import.wrong', { n: errors })}</p>}
            <Link to="/organizations" className="action action-plain">
              {w('organizations.import.leave')}
            </Link>
            <Action
              look="main"
              isDisabled={busy !== null || errors > 0 || changes === 0}
              onPress={() => void accept(shown)}
            >
              {busy === 'importing'
                ? w('organizations.import.busy')
                : w('organizations.import.accept', { n: changes, count: number(changes) })}
            </Action>
          </div>
        </>
      )}
    </div>
  );
}
