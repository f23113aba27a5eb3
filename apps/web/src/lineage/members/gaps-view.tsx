import { Link } from '@tanstack/react-router';
import type { TaggedLineage } from '../../api/lineage-queries.ts';
import { anchorOf } from '../../read/anchor.ts';
import { useWords } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';

/** What the members recall as one of theirs and is not held, with the place that recalls it. */
export function GapsView({ page }: { readonly page: TaggedLineage }) {
  const { w, date } = useWords();
  const { gaps } = page.lineage;
  if (gaps.length === 0) return null;
  return (
    <section className="gaps" aria-labelledby="gaps-title">
      <h2 id="gaps-title">{w('members.gaps')}</h2>
      <p>
        {w('members.gaps.words')} <Link to="/add">{w('resolutions.add')}</Link>
      </p>
      <ul>
        {gaps.map((gap) => {
          const by = page.members[gap.recalledBy.instrument];
          const draft = gap.draft === null ? undefined : page.members[gap.draft];
          return (
            <li key={gap.symbol}>
              <bdi className="gap-name">{gap.symbol}</bdi>{' '}
              {gap.date !== null && <span>{date(gap.date)}</span>}{' '}
              {by !== undefined && (
                <Link
                  to="/resolutions/$id"
                  params={{ id: by.instrument }}
                  hash={anchorOf(gap.recalledBy.address)}
                >
                  <bdi>
                    {memberInWords(by, w)} {gap.recalledBy.address}
                  </bdi>
                </Link>
              )}
              {draft !== undefined && (
                <span>
                  {' '}
                  {w('members.gaps.draft')} <bdi>{memberInWords(draft, w)}</bdi>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
