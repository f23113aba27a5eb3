import type { AmendmentsPage } from '../../api/draft-queries.ts';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';

/** What delegations marked that belongs to no place of the text. */
export function UnplacedList({ unplaced }: Pick<AmendmentsPage, 'unplaced'>) {
  const { w } = useWords();
  const { page, direction } = useDraft();
  if (unplaced.length === 0) return null;
  return (
    <section className="unplaced-changes" aria-labelledby="unplaced-title">
      <h2 id="unplaced-title">{w('unplaced.title')}</h2>
      <p>{w('unplaced.words')}</p>
      <ul>
        {unplaced.map(({ delegation, author, old, words }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two changes may say the same
          <li key={i} className="amendment">
            <p className="amendment-who">
              <b dir="auto">{delegation}</b>
              {author !== null && author !== delegation && <bdi>{author}</bdi>}
            </p>
            <p className="amendment-words redline" lang={page.language} dir={direction}>
              {old.trim() !== '' && <del>{old}</del>} {words.trim() !== '' && <ins>{words}</ins>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
