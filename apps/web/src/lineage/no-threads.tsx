import { Action } from '../parts/action.tsx';
import '../parts/state.css';
import { useWords } from '../words/use-words.ts';

/** No thread is as it was asked for. */
export function NoThreads({ onAll }: { readonly onAll: () => void }) {
  const { w } = useWords();
  return (
    <div className="state">
      <h2>{w('lineage.none')}</h2>
      <p>{w('lineage.none.words')}</p>
      <div className="state-steps">
        <Action look="main" onPress={onAll}>
          {w('empty.clear')}
        </Action>
      </div>
    </div>
  );
}
