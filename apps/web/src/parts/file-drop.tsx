import { type ReactNode, useState } from 'react';

interface FileDropProps {
  /** Of its look; `-over` is added while something is held above it. */
  readonly look: string;
  /** Endings of names, as an input takes them. */
  readonly accept: string;
  readonly isMany?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A place to drop files on, which is also the button to choose them. */
export function FileDrop({ look, accept, isMany = false, onFiles, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  const take = (files: Iterable<File>) => {
    const all = [...files];
    if (all.length > 0) onFiles(isMany ? all : all.slice(0, 1));
  };
  return (
    <label
      className={over ? `${look} ${look}-over` : look}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        type="file"
        className="unseen"
        accept={accept}
        multiple={isMany}
        onChange={(event) => {
          take(event.target.files ?? []);
          // The same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
      {children}
    </label>
  );
}
