import type { Side } from '@biennium/core';
import type { DecisionGap } from '../api/decision-queries.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import { groupedGaps } from './grouped-gaps.ts';

/** Codes of lines that are named before the others are only counted. */
const named = 6;

interface GapsViewProps {
  readonly gaps: readonly DecisionGap[];
  readonly called: (side: Side) => string;
}

/** What is in the way of a decision, in words, with the lines that it is about. */
export function GapsView({ gaps, called }: GapsViewProps) {
  const { w, number } = useWords();
  if (gaps.length === 0) return null;
  return (
    <div className="two-keys-gaps">
      <h3>{w('twokeys.gaps')}</h3>
      <ul>
        {groupedGaps(gaps).map(({ what, side, lines }) => (
          <li key={`${what} ${side}`}>
            {w(`gap.${what}`, { side: side === null ? '' : called(side) })}
            {lines.length > 0 && (
              <span className="two-keys-lines">
                {' '}
                {lines.slice(0, named).map(isolate).join(w('list.comma'))}
                {lines.length > named && ` ${w('twokeys.gaps.more', { n: number(lines.length - named) })}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
