import { type FormEvent, useState } from 'react';
import type { AmendmentsPage, ShownFile } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { authorInWords } from '../../read/author-in-words.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { DraftIssues } from '../text/draft-issues.tsx';
import './files-list.css';
import type { Deciding } from './use-deciding.ts';

interface FilesListProps {
  readonly amendments: AmendmentsPage;
  readonly deciding: Deciding;
  readonly canGive: boolean;
}

/** The files that delegations gave, whose each is, and the place for another one. */
export function FilesList({ amendments, deciding, canGive }: FilesListProps) {
  const { w } = useWords();
  const [asking, setAsking] = useState<ReadonlySet<string>>(new Set());
  const [reading, setReading] = useState<readonly string[]>([]);
  const files = amendments.files.filter(({ withdrawn }) => !withdrawn);
  const give = async (given: readonly File[]) => {
    setReading(given.map(({ name }) => name));
    for (const file of given) {
      const taken = await deciding.give(file);
      if (taken !== null) setAsking((now) => new Set(now).add(taken.id));
      setReading((now) => now.filter((name) => name !== file.name));
    }
  };
  const answered = (id: string) => setAsking((now) => new Set([...now].filter((each) => each !== id)));
  return (
    <section className="files" aria-labelledby="files-title">
      <h2 id="files-title">{w('files.title')}</h2>
      {canGive && <FilesDrop onFiles={(given) => void give(given)} />}
      {reading.length > 0 && (
        <p role="status" className="files-reading">
          {w('add.reading', { name: isolate(reading[0] ?? '') })}
        </p>
      )}
      <ul>
        {files.map((file) => (
          <FileItem
            key={file.id}
            file={file}
            deciding={deciding}
            canChange={canGive}
            isAsked={asking.has(file.id)}
            onAnswered={() => answered(file.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** A place to drop marked-up files on, which is also the button to choose them. */
function FilesDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { w } = useWords();
  const [over, setOver] = useState(false);
  return (
    <label
      className={over ? 'files-drop files-drop-over screen-only' : 'files-drop screen-only'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <input
        type="file"
        className="unseen"
        accept=".docx"
        multiple
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Icon name="add" />
      <span>{w('files.drop')}</span>
    </label>
  );
}

interface FileItemProps {
  readonly file: ShownFile;
  readonly deciding: Deciding;
  readonly canChange: boolean;
  /** It came just now: a person says whose it is. */
  readonly isAsked: boolean;
  readonly onAnswered: () => void;
}

function FileItem({ file, deciding, canChange, isAsked, onAnswered }: FileItemProps) {
  const words = useWords();
  const { w, date } = words;
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState(file.delegation);
  const isAsking = isAsked || asked;
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const delegation = typed.trim();
    if (delegation !== '' && delegation !== file.delegation)
      await deciding.changeFile(file.id, { delegation });
    setAsked(false);
    onAnswered();
  };
  return (
    <li className="file">
      {isAsking ? (
        <form className="file-whose" onSubmit={(event) => void keep(event)}>
          <label>
            <span>{w('files.whose', { name: isolate(file.name) })}</span>
            <input
              dir="auto"
              required
              maxLength={100}
              // biome-ignore lint/a11y/noAutofocus: a person gave the file and is asked whose it is
              autoFocus
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            {file.authors.length > 0 && (
              <small>
                {w('files.authors', { names: file.authors.map(isolate).join(w('compare.comma')) })}
              </small>
            )}
          </label>
          <Action look="main" type="submit" isDisabled={deciding.busy}>
            {w('files.keep')}
          </Action>
        </form>
      ) : (
        <>
          <p className="file-name">
            <b dir="auto">{file.delegation}</b> <bdi>{file.name}</bdi>
          </p>
          <p className="file-facts">
            <span>{w('files.amendments', { n: file.amendments })}</span>
            {file.remarks > 0 && <span>{w('files.remarks', { n: file.remarks })}</span>}
            <span>{w('draft.by', { author: authorInWords(file.author, words), date: date(file.at) })}</span>
          </p>
          {canChange && (
            <div className="file-steps screen-only">
              <Action
                look="bare"
                icon="correct"
                aria-label={w('files.rename', { name: isolate(file.name) })}
                onPress={() => setAsked(true)}
              />
              <Action
                look="bare"
                icon="close"
                aria-label={w('files.withdraw', { name: isolate(file.name) })}
                onPress={() => void deciding.changeFile(file.id, { withdrawn: true })}
              />
            </div>
          )}
        </>
      )}
      <DraftIssues issues={file.issues} />
    </li>
  );
}
