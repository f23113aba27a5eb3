import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ShownMandate } from '../../api/mandate-queries.ts';
import { memberInWords } from '../../lineage/member-in-words.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { AddresseesView } from '../facts/addressees-view.tsx';
import { DueView } from '../facts/due-view.tsx';
import { FateView } from '../facts/fate-view.tsx';
import { marksOfMandate, verbInText } from '../facts/marks-of-mandate.ts';
import { MarkedPassage } from '../marked-passage.tsx';
import { excerptStart } from '../passage-marks.ts';
import { StandingMark } from '../standing-mark.tsx';
import type { Grouping } from './mandates-search.ts';

interface MandateRowProps {
  readonly mandate: ShownMandate;
  readonly index: number;
  readonly group: Grouping;
  /** It is the first of its group, whose name is then shown. */
  readonly isLead: boolean;
  /** From the beginning of the list, in pixels; null where rows stand one under the other, as on paper. */
  readonly top: number | null;
}

/** A mandate: who is asked, in which words, by when, since when, and where it stands. */
export const MandateRow = memo(function MandateRow({ mandate, index, group, isLead, top }: MandateRowProps) {
  const { w, number } = useWords();
  const { id, words, instrument, paragraph, carriedBy, standing } = mandate;
  const marks = marksOfMandate(mandate);
  const who = <AddresseesView mandate={mandate} most={2} />;
  const when = <DueView mandate={mandate} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a list of which a window shows a part
    // biome-ignore lint/a11y/useFocusableInteractive: the links in it take the focus
    <div
      role="row"
      aria-rowindex={index + 2}
      className={isLead ? 'mandate-row mandate-lead' : 'mandate-row'}
      style={top === null ? undefined : { transform: `translateY(${top}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="cell" className={isLead ? 'mandate-group' : 'mandate-group mandate-group-same'}>
        {group === 'due' ? when : who}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="cell" className="mandate-words">
        <p className="mandate-place">
          <Link
            to="/mandates/$id"
            params={{ id }}
            data-mandate={index}
            aria-label={w('mandate.open', {
              verb: isolate(verbInText(mandate)),
              address: isolate(carriedBy),
              symbol: isolate(memberInWords(instrument, w)),
            })}
          >
            <bdi>{`${memberInWords(instrument, w)} ${carriedBy}`}</bdi>
          </Link>
          <span title={w('mandate.strength', { value: number(mandate.strength) })}>
            {w(`level.${mandate.level.replaceAll(' ', '-')}`)}
          </span>
          {mandate.readOtherwise && <small>{w('mandate.readOtherwise')}</small>}
        </p>
        <p className="mandate-excerpt" data-paragraph={paragraph}>
          <MarkedPassage
            text={words}
            language={instrument.language}
            marks={marks}
            from={excerptStart(words, marks)}
          />
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="cell" className="mandate-other">
        {group === 'due' ? who : when}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="cell">
        <FateView mandate={mandate} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="cell" className="mandate-standing">
        <StandingMark standing={standing} />
      </div>
    </div>
  );
});
