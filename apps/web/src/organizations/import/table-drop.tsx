import { FileDrop } from '../../parts/file-drop.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../words/use-words.ts';

interface TableDropProps {
  /** The file that is looked at. */
  readonly name: string | null;
  readonly onFile: (file: File) => void;
}

/** A place to drop a table on, which is also the button to choose one. */
export function TableDrop({ name, onFile }: TableDropProps) {
  const { w } = useWords();
  return (
    <FileDrop look="table-drop" accept=".csv,.tsv,.txt,.xlsx" onFiles={([file]) => file && onFile(file)}>
      <span>
        <Icon name="add" /> {w('organizations.import.drop')}
      </span>
      {name !== null && <bdi className="table-drop-name">{name}</bdi>}
    </FileDrop>
  );
}
