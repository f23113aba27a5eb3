import { Link } from '@tanstack/react-router';
import type { InstrumentSummary } from '../api/shapes.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import './instrument-cards.css';
import { InstrumentName } from './instrument-name.tsx';
import { IssueCounts } from './issue-counts.tsx';
import { PairChoice } from './pair-bar.tsx';
import type { Pair } from './use-pair.ts';

interface InstrumentCardsProps {
  readonly items: readonly InstrumentSummary[];
  readonly pair: Pair;
}

/** The list on a narrow screen. */
export function InstrumentCards({ items, pair }: InstrumentCardsProps) {
  const { w, date } = useWords();
  return (
    <ul className="instrument-cards">
      {items.map((item) => (
        <li key={item.id} className="instrument-card">
          <p className="instrument-card-head">
            <Link to="/resolutions/$id" params={{ id: item.id }} className="instrument-link">
              <InstrumentName item={item} />
            </Link>
            {item.adoptedOn !== null && <span>{date(item.adoptedOn)}</span>}
          </p>
          <p className="instrument-card-title" lang={item.language} dir={textDirection(item.language)}>
            {item.title ?? ''}
          </p>
          <p className="instrument-card-facts">
            <span>
              {item.kind !== 'resolution' && `${w(`kind.${item.kind}`)} · `}
              {w('resolutions.paragraphs', {
                preambular: item.counts.preambular,
                operative: item.counts.operative,
              })}
            </span>
            <IssueCounts counts={item.counts.issues} />
            <PairChoice item={item} pair={pair} />
          </p>
        </li>
      ))}
    </ul>
  );
}
