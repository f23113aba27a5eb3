import type { DraftChange } from '../api/draft-changes.ts';
import { Action } from '../parts/action.tsx';
import { FailureWords } from '../parts/failure-words.tsx';
import { authorInWords } from '../read/author-in-words.ts';
import { useWords } from '../words/use-words.ts';
import { useDraft } from './drafting-value.ts';
import type { Undone } from './use-drafting.ts';

interface UndoneNoticeProps {
  readonly undone: Undone;
  readonly onAgain: (change: DraftChange) => void;
  readonly onForget: () => void;
}

/** Says that something was not done, why, and what to do. */
export function UndoneNotice({ undone, onAgain, onForget }: UndoneNoticeProps) {
  const words = useWords();
  const { page } = useDraft();
  const { w } = words;
  const { outcome, change } = undone;
  return (
    <div className="draft-notice" role="alert">
      {outcome.kind === 'stale' ? (
        <p>{w('draft.stale', { author: authorInWords(page.changedBy, words) })}</p>
      ) : (
        <FailureWords error={outcome.error} away={w('draft.away')} refused={w('draft.refused')} />
      )}
      <div className="draft-notice-steps">
        <Action onPress={onForget}>{w('draft.leave')}</Action>
        <Action look="main" onPress={() => onAgain(change)}>
          {outcome.kind === 'stale' ? w('draft.allTheSame') : w('failing.retry')}
        </Action>
      </div>
    </div>
  );
}
