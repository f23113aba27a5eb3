import { Link } from '@tanstack/react-router';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import '../parts/state.css';

interface EmptyListProps {
  readonly isFiltered: boolean;
  readonly onClear: () => void;
}

/** What belongs here, and the first step. */
export function EmptyList({ isFiltered, onClear }: EmptyListProps) {
  const { w } = useWords();
  return (
    <div className="state">
      <h2>{isFiltered ? w('empty.filtered') : w('empty.title')}</h2>
      <p>{isFiltered ? w('empty.filtered.words') : w('empty.words')}</p>
      <div className="state-steps">
        {isFiltered ? (
          <Action look="main" onPress={onClear}>
            {w('empty.clear')}
          </Action>
        ) : (
          <Link to="/add" className="action action-main">
            {w('resolutions.add')}
          </Link>
        )}
      </div>
    </div>
  );
}
