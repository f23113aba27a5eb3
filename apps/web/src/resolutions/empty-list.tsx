import { Link } from '@tanstack/react-router';
import { Action } from '../parts/action.tsx';
import { StateView } from '../parts/state-view.tsx';
import { useWords } from '../words/use-words.ts';

interface EmptyListProps {
  readonly isFiltered: boolean;
  readonly onClear: () => void;
}

/** What belongs here, and the first step. */
export function EmptyList({ isFiltered, onClear }: EmptyListProps) {
  const { w } = useWords();
  return (
    <StateView
      title={isFiltered ? w('empty.filtered') : w('empty.title')}
      words={isFiltered ? w('empty.filtered.words') : w('empty.words')}
    >
      {isFiltered ? (
        <Action look="main" onPress={onClear}>
          {w('empty.clear')}
        </Action>
      ) : (
        <Link to="/add" className="action action-main">
          {w('resolutions.add')}
        </Link>
      )}
    </StateView>
  );
}
