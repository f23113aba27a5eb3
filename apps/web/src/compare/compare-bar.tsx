import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import './compare-bar.css';
import type { CompareSearch } from './compare-search.ts';
import type { Stepping } from './use-stepping.ts';

interface CompareBarProps {
  readonly search: CompareSearch;
  readonly stops: number;
  readonly stepping: Stepping;
  readonly onChange: (part: Partial<Record<'view' | 'routine' | 'all', string | undefined>>) => void;
}

/** How the comparison is shown, and the way from change to change. It stays in sight. */
export function CompareBar({ search, stops, stepping, onChange }: CompareBarProps) {
  const { w, number } = useWords();
  const { view, routine, all } = search;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would read its legend before every button
    <div className="compare-bar" role="group" aria-label={w('compare.bar')}>
      <div className="compare-bar-steps">
        <Action
          look="bare"
          icon="before"
          aria-label={w('compare.before')}
          onPress={() => stepping.stop(-1)}
        />
        <p role="status" className="compare-bar-at">
          {stepping.at === null
            ? w('compare.changes', { n: stops })
            : w('compare.at', { at: number(stepping.at + 1), n: number(stops) })}
        </p>
        <Action look="bare" icon="next" aria-label={w('compare.next')} onPress={() => stepping.stop(1)} />
      </div>
      <div className="compare-bar-choices">
        <Action
          aria-pressed={view === 'side'}
          onPress={() => onChange({ view: view === 'side' ? undefined : 'side' })}
        >
          {w('compare.side')}
        </Action>
        <Action
          aria-pressed={routine === 'marked'}
          onPress={() => onChange({ routine: routine === 'marked' ? undefined : 'marked' })}
        >
          {w('compare.routine')}
        </Action>
        <Action
          aria-pressed={all === 'open'}
          onPress={() => onChange({ all: all === 'open' ? undefined : 'open' })}
        >
          {w('compare.all')}
        </Action>
      </div>
    </div>
  );
}
