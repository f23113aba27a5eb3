import { useState } from 'react';
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
  const [over, setOver] = useState(false);
  return (
    <label
      className={over ? 'table-drop table-drop-over' : 'table-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <input
        type="file"
        className="unseen"
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
      <span>
        <Icon name="add" /> {w('organizations.import.drop')}
      </span>
      {name !== null && <bdi className="table-drop-name">{name}</bdi>}
    </label>
  );
}
