import { FileDrop as Drop } from '../parts/file-drop.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.ts';

const accepted = '.docx,.doc,.pdf,.html,.htm,.txt,.md,.xml';

/** A place to drop a text on, which is also the button to choose one. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const { w } = useWords();
  return (
    <Drop look="drop" accept={accepted} onFiles={([file]) => file && onFile(file)}>
      <span className="drop-words">
        <Icon name="resolutions" />
        {w('add.drop')}
      </span>
      <span className="drop-formats">{w('add.drop.formats')}</span>
    </Drop>
  );
}
