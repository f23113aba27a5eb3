import { type FormEvent, useState } from 'react';
import type { AmendmentsPage, ShownFile } from '../../api/draft-queries.ts';
import { Failure, isAway } from '../../api/failure.ts';
import { Action } from '../../parts/action.tsx';
import { FailureWords } from '../../parts/failure-words.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
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
  const [reading, setReading] = useState<readonly File[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const files = amendments.files.filter(({ withdrawn }) => !withdrawn);
  const takenBack = amendments.files.filter(({ withdrawn }) => withdrawn);
  const forget = (file: File) => setRefused((now) => now.filter((each) => each.file !== file));
  const give = async (given: readonly File[]) => {
    setReading((now) => [...now, ...given]);
    for (const file of given) {
      forget(file);
      const answer = await deciding.give(file);
      if ('taken' in answer) setAsking((now) => new Set(now).add(answer.taken.id));
      else setRefused((now) => [...now, { file, error: answer.error }]);
      setReading((now) => now.filter((each) => each !== file));
    }
  };
  const answered = (id: string) => setAsking((now) => new Set([...now].filter((each) => each !== id)));
  return (
    <section className="files" aria-labelledby="files-title">
      <h2 id="files-title">{w('files.title')}</h2>
      {canGive && <FilesDrop onFiles={(given) => void give(given)} />}
      {reading.length > 0 && (
        <p role="status" className="files-reading">
          {w('add.reading', { name: isolate(reading[0]?.name ?? '') })}
        </p>
      )}
      <RefusedFiles refused={refused} onAgain={(file) => void give([file])} onForget={forget} />
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
      {canGive && <TakenBack files={takenBack} deciding={deciding} />}
    </section>
  );
}

interface RefusedFile {
  readonly file: File;
  readonly error: unknown;
}

interface RefusedFilesProps {
  readonly refused: readonly RefusedFile[];
  readonly onAgain: (file: File) => void;
  readonly onForget: (file: File) => void;
}

/** The files that were not taken in, each with what stood in the way. */
function RefusedFiles({ refused, onAgain, onForget }: RefusedFilesProps) {
  const { w } = useWords();
  return (
    <div role="alert" className="files-refused">
      {refused.map(({ file, error }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name
        <div key={i} className="file-refused">
          <b>{w('files.refused', { name: isolate(file.name) })}</b>
          <FailureWords
            error={error}
            away={w('files.away')}
            refused={isOtherText(error) ? w('files.otherText') : w('files.unreadable')}
          />
          <div className="file-refused-steps">
            {isAway(error) && (
              <Action look="main" onPress={() => onAgain(file)}>
                {w('failing.retry')}
              </Action>
            )}
            <Action onPress={() => onForget(file)}>{w('draft.leave')}</Action>
          </div>
        </div>
      ))}
    </div>
  );
}

/** Whether a file was refused because it is no copy of the draft. */
function isOtherText(error: unknown): boolean {
  return error instanceof Failure && error.code === 'amendment/other-text';
}

/** The files that were taken back: what was decided about them comes back with them. */
function TakenBack({
  files,
  deciding,
}: {
  readonly files: readonly ShownFile[];
  readonly deciding: Deciding;
}) {
  const { w } = useWords();
  if (files.length === 0) return null;
  return (
    <details className="files-back screen-only">
      <summary>{w('files.takenBack', { n: files.length })}</summary>
      <ul>
        {files.map(({ id, delegation, name }) => (
          <li key={id} className="file">
            <p className="file-name">
              <b dir="auto">{delegation}</b> <bdi>{name}</bdi>
            </p>
            <Action
              aria-label={w('files.bringBack', { name: isolate(name) })}
              onPress={() => void deciding.changeFile(id, { withdrawn: false })}
            >
              {w('files.back')}
            </Action>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A place to drop marked-up files on, which is also the button to choose them. */
function FilesDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { w } = useWords();
  return (
    <div className="screen-only">
      <FileDrop look="files-drop" accept=".docx" isMany onFiles={onFiles}>
        <Icon name="add" />
        <span>{w('files.drop')}</span>
      </FileDrop>
    </div>
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
