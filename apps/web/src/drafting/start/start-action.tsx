import type { DraftGiven } from '@biennium/server/api';
import { Action } from '../../parts/action.tsx';
import { FailureWords } from '../../parts/failure-words.tsx';
import { useWords } from '../../words/use-words.ts';
import { useStarting } from './use-starting.ts';

/** Starts the next draft from where a text or a lineage is shown. */
export function StartAction({ given }: { readonly given: DraftGiven['draft'] }) {
  const { w } = useWords();
  const { start, busy, error } = useStarting();
  return (
    <>
      <Action isDisabled={busy} onPress={() => void start(given)}>
        {w('drafts.startNext')}
      </Action>
      {error !== null && (
        <div className="dialog-notice" role="alert">
          <FailureWords error={error} away={w('draft.away')} refused={w('draft.refused')} />
        </div>
      )}
    </>
  );
}
