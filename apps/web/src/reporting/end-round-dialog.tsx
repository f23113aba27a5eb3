import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { endRound } from '../api/reporting-changes.ts';
import { type RoundInShort, roundQuery } from '../api/reporting-queries.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';

interface EndRoundDialogProps {
  readonly round: RoundInShort;
  readonly state: 'closed' | 'consolidated';
  readonly onClose: () => void;
}

/** What closing or consolidating a round means, before it is done: there is no way back. */
export function EndRoundDialog({ round, state, onClose }: EndRoundDialogProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const keep = async () => {
    try {
      client.setQueryData(roundQuery(round.id).queryKey, await endRound(round.id, round.version, state));
      void client.invalidateQueries({ queryKey: ['reporting'] });
      onClose();
    } catch (failure) {
      setError(failure);
      void client.invalidateQueries({ queryKey: roundQuery(round.id).queryKey });
    }
  };
  return (
    <FormDialog
      title={w(`reporting.in.end.${state}.title`, { title: isolate(round.title) })}
      words={w(`reporting.in.end.${state}.words`, { n: round.counts.missing })}
      verb={w(`reporting.in.end.${state}`)}
      canKeep
      notice={<FailureNotice error={error} away={w('reporting.away')} refused={w('reporting.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    />
  );
}
