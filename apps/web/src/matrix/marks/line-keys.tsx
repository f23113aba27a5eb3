import { SIDES } from '@biennium/core/follow-up';
import type { MatrixLine } from '../../api/matrix-queries.ts';
import type { Sides } from '../../keys/use-sides.ts';
import { useWords } from '../../words/use-words.ts';
import './marks.css';

interface LineKeysProps {
  readonly line: Pick<MatrixLine, 'keys' | 'state'>;
  readonly sides: Sides;
}

/** Which sides have accepted a line as it stands: the letters of each with its mark; of a line that was decided about, the word. */
export function LineKeys({ line: { keys, state }, sides }: LineKeysProps) {
  const { w } = useWords();
  if (state !== 'proposed')
    return (
      <span className={`line-keys line-keys-${state}`}>
        <svg className="line-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
          {state === 'withdrawn' && <path d="M2.500 7h9" />}
          {state === 'accepted' && (
            <path d="M1.500 7.400 4 9.900 8.400 4.600M6.600 9.300l.6.600 4.900-5.300" />
          )}
          {state === 'adopted' && (
            <path className="line-mark-filled" d="M7 1.500 12.500 7 7 12.500 1.500 7Z" />
          )}
        </svg>
        {w(`line.state.${state}`)}
      </span>
    );
  return (
    <span className="line-keys">
      {SIDES.map((side) => (
        <span key={side} className={keys[side] ? 'line-key line-key-turned' : 'line-key'}>
          <svg className="line-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <circle
              cx="7"
              cy="7"
              r="5.250"
              className={keys[side] ? 'line-mark-filled' : undefined}
              strokeDasharray={keys[side] ? undefined : '2 2.100'}
            />
            {keys[side] && <path className="line-mark-cut" d="M4.600 7.200 6.300 8.900 9.600 5.300" />}
          </svg>
          {sides.called(side)}
          <span className="unseen">{w(keys[side] ? 'line.key.turned' : 'line.key.open')}</span>
        </span>
      ))}
    </span>
  );
}
