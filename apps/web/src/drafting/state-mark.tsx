import type { DraftFacts } from '../api/draft-queries.ts';
import { useWords } from '../words/use-words.ts';
import './state-mark.css';

/** Where a draft is in its life: a shape that fills, and a word. */
export function StateMark({ draft }: { readonly draft: Pick<DraftFacts, 'state' | 'revision'> }) {
  const { w } = useWords();
  const { state, revision } = draft;
  return (
    <span className="draft-state">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
        {state === 'tabled' && <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2Z" fill="currentColor" />}
        {state === 'revised' && <path d="M6 1.4a4.6 4.6 0 1 1-4.6 4.6H6Z" fill="currentColor" />}
        {state === 'adopted' && <circle cx="6" cy="6" r="4.6" fill="currentColor" />}
      </svg>
      {state === 'revised' ? w('draft.revision', { n: revision ?? 1 }) : w(`draft.state.${state}`)}
    </span>
  );
}
