import type { MatrixState } from '@biennium/core';
import { useWords } from '../../words/use-words.ts';
import './marks.css';

/** How far a matrix has come: a shape that fills, and a word. */
export function MatrixStateMark({ state }: { readonly state: MatrixState }) {
  const { w } = useWords();
  return (
    <span className="matrix-state">
      <svg className="line-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <circle cx="7" cy="7" r="5.250" className={state === 'closed' ? 'line-mark-filled' : undefined} />
        {state === 'negotiated' && (
          <path className="line-mark-filled" d="M7 7h5.250A5.250 5.250 0 0 0 7 1.750Z" />
        )}
        {state === 'adopted' && (
          <path className="line-mark-filled" d="M7 1.750a5.250 5.250 0 0 1 0 10.500Z" />
        )}
        {state === 'in implementation' && (
          <path className="line-mark-filled" d="M7 1.750a5.250 5.250 0 1 1-5.250 5.250H7Z" />
        )}
      </svg>
      {w(`matrix.state.${state.replaceAll(' ', '-')}`)}
    </span>
  );
}
