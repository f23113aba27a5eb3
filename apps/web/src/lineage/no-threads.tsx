import { Action } from '../parts/action.tsx';
import { StateView } from '../parts/state-view.tsx';
import { useWords } from '../words/use-words.ts';

/** No thread is as it was asked for. */
export function NoThreads({ onAll }: { readonly onAll: () => void }) {
  const { w } = useWords();
  return (
    <StateView title={w('lineage.none')} words={w('lineage.none.words')}>
      <Action look="main" onPress={onAll}>
        {w('empty.clear')}
      </Action>
    </StateView>
  );
}
