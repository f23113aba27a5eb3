import { Link } from '@tanstack/react-router';
import type { LineageSummary } from '../api/lineage-queries.ts';
import { isolate } from '../words/isolate.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import { LineageLine } from './lineage-line.tsx';
import './lineage-facts.css';
import { memberInWords } from './member-in-words.ts';
import { yearsOf } from './years.ts';

interface LineageItemProps {
  readonly item: LineageSummary;
  /** Of the whole list, so that the lines can be held against each other. */
  readonly years: { readonly first: number; readonly last: number };
}

/** A lineage in the list: its name, its line through the years, and how much there is of it. */
export function LineageItem({ item, years }: LineageItemProps) {
  const { w } = useWords();
  const { id, name, language, members, gaps, counts } = item;
  const [first, last] = [members[0], members.at(-1)];
  return (
    <li className="list-item lineage-item">
      <div>
        <h2 lang={language} dir={textDirection(language)}>
          <Link to="/lineages/$id" params={{ id }}>
            {name}
          </Link>
        </h2>
        <p className="lineage-facts">
          <bdi>{yearsOf(members)}</bdi>
          <span>{w('lineage.members', { n: members.length })}</span>
          {gaps === null ? (
            <span>{w('lineages.counting')}</span>
          ) : (
            gaps.length > 0 && <span>{w('lineage.gaps', { n: gaps.length })}</span>
          )}
          {counts !== null && <span>{w('lineage.threads', { n: counts.threads })}</span>}
          {(counts?.decided ?? 0) > 0 && <span>{w('lineages.decided', { n: counts?.decided ?? 0 })}</span>}
          <Link to="/lineages/$id" params={{ id }} search={{ view: 'members' }} className="lineage-why">
            {w('lineages.why')}
          </Link>
        </p>
      </div>
      <LineageLine item={item} years={years} />
      <span className="unseen">
        {w('lineages.span', {
          first: isolate(memberInWords(first, w)),
          last: isolate(memberInWords(last, w)),
        })}
      </span>
    </li>
  );
}
