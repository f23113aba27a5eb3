import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';

/** Shows or hides the source beside the text. */
export function SourceToggle({ open, toggle }: { readonly open: boolean; readonly toggle: () => void }) {
  const { w } = useWords();
  return (
    <Action icon="source" aria-expanded={open} onPress={toggle}>
      {open ? w('source.hide') : w('source.show')}
    </Action>
  );
}
