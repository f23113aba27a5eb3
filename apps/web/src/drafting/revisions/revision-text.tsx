import { useMemo } from 'react';
import type { DraftPage, ShownEntry, ShownNote } from '../../api/draft-queries.ts';
import { keptText } from '../../parts/kept-text.ts';
import { RedlineView } from '../../parts/redline-view.tsx';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { entryAnchor } from '../text/entry-anchor.ts';
import { EntryFate } from '../text/entry-fate.tsx';
import '../text/entry-row.css';
import { sectionsOfEntries } from '../text/sections-of-entries.ts';
import { shownWords } from '../text/shown-words.ts';

interface RevisionTextProps {
  readonly page: DraftPage;
  readonly look: 'clean' | 'redline';
}

/** A revision to read: as it was given out, or over the issued text with what became of each paragraph and why. */
export function RevisionText({ page, look }: RevisionTextProps) {
  const { w } = useWords();
  const notes = useMemo(() => new Map(page.notes.map((note) => [note.id, note])), [page.notes]);
  const called = page.notes.filter(({ printed }) => printed !== null);
  return (
    <>
      {sectionsOfEntries(page.entries).map(({ name, entries }) => (
        <section key={`${name} ${entries[0]?.id}`} aria-label={w(`draft.section.${name}`)}>
          <h2 className="section-name">{w(`draft.section.${name}`)}</h2>
          {entries.map((entry) => (
            <EntryText key={entry.id} entry={entry} notes={notes} language={page.language} look={look} />
          ))}
        </section>
      ))}
      {called.length > 0 && (
        <section aria-label={w('read.notes')}>
          <h2 className="section-name">{w('read.notes')}</h2>
          {called.map((note) => (
            <div key={note.id} className="entry-row entry-note">
              <span className="entry-number entry-address">
                <bdi dir={textDirection(page.language)}>{note.printed}</bdi>
              </span>
              <div className="entry-text">
                <RedlineView
                  redline={(look === 'redline' ? note.redline : null) ?? keptText(note.text)}
                  changes={[]}
                  new={{ passages: [], italics: note.italics, notes: [] }}
                  language={page.language}
                />
              </div>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

interface EntryTextProps {
  readonly entry: ShownEntry;
  readonly notes: ReadonlyMap<string, ShownNote>;
  readonly language: string;
  readonly look: 'clean' | 'redline';
}

function EntryText({ entry, notes, language, look }: EntryTextProps) {
  const matter = useMemo(() => shownWords(entry, look, [], notes), [entry, look, notes]);
  if (matter === null) return null;
  const isDropped = entry.fate === 'dropped';
  const number = isDropped ? entry.number : entry.printed;
  const isParagraph = entry.role === 'preambular' || entry.role === 'operative';
  const address = isParagraph ? (entry.address ?? entry.id) : null;
  const label = number === null ? address : language === 'ar' ? `${number} -` : `${number}.`;
  const fate = look === 'redline' ? `entry-${entry.fate}` : '';
  return (
    <div id={entryAnchor(entry.id)} className={`entry-row ${fate} entry-role-${entry.role}`}>
      <span className={number === null ? 'entry-number entry-address' : 'entry-number'}>
        {label !== null && <bdi dir={textDirection(language)}>{label}</bdi>}
      </span>
      <div className="entry-text">
        <RedlineView {...matter} language={language} />
      </div>
      <div className="entry-aside">
        {look === 'redline' && (
          <EntryFate
            entry={entry}
            isRecast={entry.base !== null && entry.base.role !== entry.role}
            isOpen={false}
          />
        )}
      </div>
    </div>
  );
}
