import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readLineage } from '../api/register-changes.ts';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/use-words.ts';
import type { Scope } from './use-scope.ts';

/** Brings into the register what the texts of a lineage record. */
export function ReadTexts({ scope, look }: { readonly scope: Scope; readonly look: 'main' | 'plain' }) {
  const { w } = useWords();
  const client = useQueryClient();
  const [picked, setPicked] = useState<string | undefined>();
  const [found, setFound] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const lineage = scope.chosen ?? picked;
  const read = async () => {
    if (lineage === undefined) return;
    setBusy(true);
    setError(null);
    try {
      setFound(await readLineage(lineage));
      await client.invalidateQueries({ queryKey: ['register'] });
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  return (
    <span className="register-read">
      {scope.chosen === undefined && scope.lineages.length > 0 && (
        <select
          aria-label={w('register.lineage')}
          value={picked ?? ''}
          onChange={(event) => setPicked(event.target.value || undefined)}
        >
          <option value="">{w('register.lineage.pick')}</option>
          {scope.lineages.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {scope.lineages.length > 0 && (
        <Action look={look} isDisabled={lineage === undefined || busy} onPress={() => void read()}>
          {busy ? w('register.reading') : w('register.read')}
        </Action>
      )}
      <span role="status" className="list-count">
        {found === null ? '' : w('register.found', { n: found })}
      </span>
      <FailureNotice error={error} away={w('register.away')} refused={w('register.refused')} />
    </span>
  );
}
