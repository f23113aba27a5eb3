import type { AmendmentsPage } from '../../api/draft-queries.ts';
import { authorInWords } from '../../read/author-in-words.ts';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';

interface HomelessListProps {
  readonly amendments: Pick<AmendmentsPage, 'homeless' | 'entries'>;
}

/** What was decided about words that are no longer found in their file: it does nothing, and is not lost. */
export function HomelessList({ amendments: { homeless, entries } }: HomelessListProps) {
  const words = useWords();
  const { w, date } = words;
  const { page, direction } = useDraft();
  if (homeless.length === 0) return null;
  const nameOf = (id: string): string => entries.find((entry) => entry.id === id)?.address ?? id;
  return (
    <section className="unplaced-changes" aria-labelledby="homeless-title">
      <h2 id="homeless-title">{w('homeless.title')}</h2>
      <p>{w('homeless.words')}</p>
      <ul>
        {homeless.map(({ amendment, delegation, about, ruling, reason, author, at }) => (
          <li key={amendment} className="amendment">
            <p className="amendment-who">
              <b dir="auto">{delegation}</b>
              {about?.entries.map((entry) => (
                <bdi key={entry}>{nameOf(entry)}</bdi>
              ))}
              <span>{w(`ruling.${ruling}`)}</span>
            </p>
            {about !== null && (
              <p className="amendment-words redline" lang={page.language} dir={direction}>
                {about.old.trim() !== '' && <del>{about.old}</del>}{' '}
                {about.words.trim() !== '' && <ins>{about.words}</ins>}
              </p>
            )}
            <p className="amendment-who">
              {w('draft.by', { author: authorInWords(author, words), date: date(at) })}
              {reason !== null && <bdi>{reason}</bdi>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
