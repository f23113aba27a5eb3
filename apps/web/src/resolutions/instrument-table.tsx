import { Link } from '@tanstack/react-router';
import type { InstrumentSummary } from '../api/shapes.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import type { Order } from './filter-of-search.ts';
import './instrument-table.css';
import { InstrumentName } from './instrument-name.tsx';
import { IssueCounts } from './issue-counts.tsx';
import { PairChoice } from './pair-bar.tsx';
import { useLanguageNames } from './use-language-names.ts';
import type { Pair } from './use-pair.ts';

interface InstrumentTableProps {
  readonly items: readonly InstrumentSummary[];
  readonly pair: Pair;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** The list where there is room for columns. */
export function InstrumentTable({ items, pair, sort, onSort }: InstrumentTableProps) {
  const { w, date, number } = useWords();
  const languageName = useLanguageNames();
  const several = new Set(items.map((item) => item.language)).size > 1;
  const heading = (order: Order, words: string) => <SortHeading {...{ order, words, sort, onSort }} />;
  return (
    <table className="instruments">
      <caption className="unseen">{w('resolutions.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="instrument-pair">
            <span className="unseen">{w('pair.column')}</span>
          </th>
          {heading('symbol', w('column.symbol'))}
          {heading('title', w('column.title'))}
          {several && <th scope="col">{w('column.language')}</th>}
          {heading('adoptedOn', w('column.adoptedOn'))}
          {heading('session', w('column.session'))}
          <th scope="col" className="count">
            <abbr title={w('column.preambular')}>{w('column.preambular.short')}</abbr>
          </th>
          <th scope="col" className="count">
            <abbr title={w('column.operative')}>{w('column.operative.short')}</abbr>
          </th>
          <th scope="col" className="count">
            {w('column.notes')}
          </th>
          <th scope="col" className="count">
            {w('column.citations')}
          </th>
          <th scope="col">{w('column.noticed')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td className="instrument-pair">
              <PairChoice item={item} pair={pair} />
            </td>
            <th scope="row">
              <Link to="/resolutions/$id" params={{ id: item.id }} className="instrument-link">
                <InstrumentName item={item} />
              </Link>
            </th>
            <td className="instrument-title" title={item.title ?? ''}>
              <div className="instrument-title-line">
                {item.kind !== 'resolution' && (
                  <span className="instrument-kind">{w(`kind.${item.kind}`)} ·</span>
                )}
                <span
                  className="instrument-title-words"
                  lang={item.language}
                  dir={textDirection(item.language)}
                >
                  {item.title ?? ''}
                </span>
              </div>
            </td>
            {several && <td>{languageName(item.language)}</td>}
            <td className="instrument-date">{item.adoptedOn === null ? '' : date(item.adoptedOn)}</td>
            <td className="count">{item.session ?? ''}</td>
            <td className="count">{number(item.counts.preambular)}</td>
            <td className="count">{number(item.counts.operative)}</td>
            <td className="count">{number(item.counts.notes)}</td>
            <td className="count">{number(item.counts.citations)}</td>
            <td className="instrument-noticed">
              <IssueCounts counts={item.counts.issues} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SortHeadingProps {
  readonly order: Order;
  readonly words: string;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

function SortHeading({ order, words, sort, onSort }: SortHeadingProps) {
  const up = sort === order;
  const down = sort === `-${order}`;
  return (
    <th
      scope="col"
      aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}
      className={order === 'session' ? 'count' : undefined}
    >
      <button type="button" className="sort" onClick={() => onSort(up ? `-${order}` : order)}>
        {words}
        <span className={up ? 'sort-sign sort-up' : down ? 'sort-sign sort-down' : 'sort-sign'} />
      </button>
    </th>
  );
}
