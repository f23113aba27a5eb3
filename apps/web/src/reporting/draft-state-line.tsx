import { Failure } from '../api/failure.ts';
import { Action } from '../parts/action.tsx';
import { FailureWords } from '../parts/failure-words.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.ts';
import type { ReportDraft } from './use-report-draft.ts';

/** Where what was typed is, in a line that stays in sight. */
export function DraftStateLine({ draft }: { readonly draft: ReportDraft }) {
  const { w } = useWords();
  const { state, error } = draft;
  const isLoud = state === 'refused' || state === 'late' || state === 'window' || state === 'conflict';
  return (
    <div className={isLoud ? 'typed-state typed-state-loud' : 'typed-state'}>
      <p role="status" data-draft={state}>
        {state === 'device' && <Icon name="export" />}
        {w(`reporting.one.draft.${state}`)}
      </p>
      {state === 'refused' && (
        <FailureWords
          error={error}
          away={w('reporting.one.away')}
          refused={w('reporting.one.draft.refused.words')}
        />
      )}
      {(state === 'device' || state === 'window') && (
        <Action onPress={() => void draft.keep()}>{w('failing.retry')}</Action>
      )}
      {state === 'refused' && error instanceof Failure && error.status >= 500 && (
        <Action onPress={() => void draft.keep()}>{w('failing.retry')}</Action>
      )}
      {state === 'late' && (
        <Action onPress={() => void navigator.clipboard.writeText(draft.content.words)}>
          {w('reporting.one.draft.copy')}
        </Action>
      )}
    </div>
  );
}
