import { useQuery } from '@tanstack/react-query';
import { type ComponentProps, useMemo } from 'react';
import { type CompilationPage, compilationQuery, type ShownEntry } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { Failing } from '../../parts/failing.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { wordsDirection } from '../../words/words-direction.ts';
import type { DraftViewProps } from '../draft-search.ts';
import { useDraft } from '../drafting-value.ts';
import { TableAction } from '../revisions/revise-dialog.tsx';
import { sectionsOfEntries } from '../text/sections-of-entries.ts';
import { AttributedWords } from './attributed-words.tsx';
import './compilation-view.css';

/** The texts of all delegations in one: what is agreed stands, what is not stands in brackets with the name of who asks for it. */
export function CompilationView({ search, onShow }: DraftViewProps) {
  const { w } = useWords();
  const { page } = useDraft();
  const open = search.undecided === 'left' ? 'left' : 'bracketed';
  const isTabled = page.revision !== null;
  const { data, error, refetch } = useQuery({ ...compilationQuery(page.id, open), enabled: isTabled });
  if (!isTabled) {
    return (
      <div className="state">
        <h2>{w('delegations.notTabled')}</h2>
        <p>{w('delegations.notTabled.words')}</p>
        <div className="state-steps">
          <TableAction />
        </div>
      </div>
    );
  }
  if (data === undefined && error === null) return <Waiting />;
  if (data === undefined) return <Failing error={error} onRetry={() => void refetch()} />;
  return (
    <div className="compilation">
      <div className="compilation-head">
        <p>
          {w('compilation.words', {
            text: data.revision === 0 ? w('draft.state.tabled') : w('draft.revision', { n: data.revision }),
          })}
        </p>
        <div className="compilation-steps screen-only">
          <Action
            aria-pressed={open === 'bracketed'}
            onPress={() => onShow({ ...search, undecided: open === 'bracketed' ? 'left' : undefined })}
          >
            {w('compilation.undecided')}
          </Action>
        </div>
      </div>
      <Delegations compilation={data} />
      <Compiled compilation={data} />
    </div>
  );
}

/** Whose words stand in the brackets. */
function Delegations({ compilation }: { readonly compilation: CompilationPage }) {
  const { w } = useWords();
  if (compilation.delegations.length === 0) return <p>{w('compilation.none')}</p>;
  return (
    <ul className="compilation-delegations">
      {compilation.delegations.map(({ delegation, open, accepted, bracketed }) => (
        <li key={delegation}>
          <b dir="auto">{delegation}</b>{' '}
          <span>{w('compilation.counts', { accepted, open: open + bracketed })}</span>
        </li>
      ))}
    </ul>
  );
}

function Compiled({ compilation }: { readonly compilation: CompilationPage }) {
  const { w } = useWords();
  const { direction } = useDraft();
  const sections = useMemo(
    () => sectionsOfEntries(compilation.entries.filter(({ fate }) => fate !== 'dropped')),
    [compilation],
  );
  const names = useMemo(() => compilation.delegations.map(({ delegation }) => delegation), [compilation]);
  const notes = compilation.notes.filter(({ printed }) => printed !== null);
  const markers = new Map(notes.map(({ id, printed }) => [id, printed ?? '']));
  return (
    <>
      {sections.map(({ name, entries }) => (
        <section key={`${name} ${entries[0]?.id}`} aria-label={w(`draft.section.${name}`)}>
          <h2 className="section-name">{w(`draft.section.${name}`)}</h2>
          {entries.map((entry) => (
            <CompiledEntry key={entry.id} entry={entry} names={names} notes={markers} />
          ))}
        </section>
      ))}
      {notes.length > 0 && (
        <section aria-label={w('read.notes')}>
          <h2 className="section-name">{w('read.notes')}</h2>
          {notes.map(({ id, printed, text }) => (
            <div key={id} className="compiled compiled-note" dir={direction}>
              <span className="compiled-number">{printed}</span>
              <Words text={text} names={names} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

interface CompiledEntryProps {
  readonly entry: ShownEntry;
  readonly names: readonly string[];
  /** The marks of the notes that the compilation prints, by their ids. */
  readonly notes: ReadonlyMap<string, string>;
}

function CompiledEntry({ entry, names, notes }: CompiledEntryProps) {
  const { page, direction } = useDraft();
  const { role, printed, address, passages, text, openingPhrase } = entry;
  const marks = entry.notes.flatMap(({ note, at }) => {
    const marker = notes.get(note) ?? null;
    return marker === null ? [] : [{ at, marker }];
  });
  const number = printed === null ? address : page.language === 'ar' ? `${printed} -` : `${printed}.`;
  return (
    <div className={`compiled compiled-${role}`} dir={direction}>
      <span className={printed === null ? 'compiled-number compiled-address' : 'compiled-number'}>
        <bdi dir={direction}>{number}</bdi>
      </span>
      <div>
        {passages.map(({ start, end, marker, degree }) => (
          <div key={start} className={`compiled-passage compiled-degree-${Math.min(degree, 4)}`}>
            {marker !== null && <bdi className="compiled-marker">{marker}</bdi>}
            <Words
              text={text.slice(start, end)}
              names={names}
              openingPhrase={start === 0 ? openingPhrase : null}
              marks={marks
                .filter(({ at }) => at <= end && (start < at || (at === 0 && start === 0)))
                .map(({ at, marker }) => ({ marker, at: at - start }))}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

type WordsProps = ComponentProps<typeof AttributedWords>;

function Words(words: WordsProps) {
  const { page, direction } = useDraft();
  return (
    <p lang={page.language} dir={direction}>
      <bdi dir={wordsDirection(words.text, direction)}>
        <AttributedWords {...words} />
      </bdi>
    </p>
  );
}
