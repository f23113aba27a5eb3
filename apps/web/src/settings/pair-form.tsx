import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { configureWorkspace } from '../api/account-changes.ts';
import type { StoredWorkspace } from '../api/account-queries.ts';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { TextField } from '../parts/fields.tsx';
import { useWords } from '../words/use-words.ts';
import { blankPair, tidyPair } from './blank-pair.ts';
import { PairFields } from './pair-fields.tsx';

/** The pair that this workspace is, and how it works: kept over the version that was seen. */
export function PairForm({ workspace }: { readonly workspace: StoredWorkspace }) {
  const { w } = useWords();
  const client = useQueryClient();
  // What somebody else keeps meanwhile does not take away what is typed here.
  const [seen, setSeen] = useState(workspace);
  const [name, setName] = useState(workspace.name);
  const [pair, setPair] = useState(workspace.configuration ?? blankPair(w('workspace.cycleName.usual')));
  const keeping = useMutation({
    mutationFn: () => configureWorkspace(seen.version, { name, configuration: tidyPair(pair) }),
    onSuccess: async (kept) => {
      setSeen(kept);
      if (kept.configuration !== null) setPair(kept.configuration);
      await Promise.all([['who'], ['workspaces']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!keeping.isPending) keeping.mutate();
  };
  return (
    <form className="settings-form" onSubmit={keep} onInput={() => keeping.isSuccess && keeping.reset()}>
      <TextField label={w('workspace.name')} value={name} most={200} onChange={setName} />
      <PairFields value={pair} isHere onChange={setPair} />
      <div className="settings-foot">
        <FailureNotice error={keeping.error} away={w('settings.away')} refused={w('settings.refused')} />
        <Action look="main" type="submit" isDisabled={keeping.isPending || name.trim() === ''}>
          {w('settings.keep')}
        </Action>
        <span role="status">{keeping.isSuccess ? w('settings.kept') : ''}</span>
      </div>
    </form>
  );
}
