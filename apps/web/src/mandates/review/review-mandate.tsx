import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { ShownMandate } from '../../api/mandate-queries.ts';
import { Action } from '../../parts/action.tsx';
import { useWords } from '../../words/use-words.ts';
import { FactsList } from '../facts/facts-list.tsx';
import { FateView } from '../facts/fate-view.tsx';
import { StrengthView } from '../facts/strength-view.tsx';
import { StandingMark } from '../standing-mark.tsx';
import type { Review } from './use-review.ts';

interface ReviewMandateProps {
  readonly mandate: ShownMandate;
  readonly isCurrent: boolean;
  readonly review: Review;
}

/** What was read in a paragraph, and what a person can say to it. */
export function ReviewMandate({ mandate, isCurrent, review }: ReviewMandateProps) {
  const { w } = useWords();
  const name = useId();
  const { id, carriedBy, paragraph, standing, readOtherwise } = mandate;
  const { deciding } = review;
  const stop = { key: id, address: paragraph, mandate };
  const isOpen = standing === 'proposed';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
    <div
      role="group"
      aria-labelledby={name}
      className={`review-stop review-${standing}${isCurrent ? ' review-current' : ''}`}
      data-stop={id}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => !isCurrent && review.go(stop, false)}
    >
      <p className="review-mandate-head" id={name}>
        {carriedBy !== paragraph && <bdi>{carriedBy}</bdi>}
        <StrengthView mandate={mandate} />
        <StandingMark standing={standing} />
      </p>
      <FactsList mandate={mandate} />
      <p className="review-since">
        <FateView mandate={mandate} />
        <Link to="/mandates/$id" params={{ id }} className="screen-only">
          {w('review.history')}
        </Link>
      </p>
      {readOtherwise && <p className="review-otherwise">{w('mandate.readOtherwise')}</p>}
      {isCurrent && (
        <div className="review-acts screen-only">
          {isOpen ? (
            <Action
              look="main"
              aria-keyshortcuts="c"
              isDisabled={deciding.busy}
              onPress={() => void review.decide(mandate, { kind: 'confirmed' })}
            >
              {w('mandate.confirm')}{' '}
              <span className="act-key" aria-hidden="true">
                c
              </span>
            </Action>
          ) : (
            <Action
              isDisabled={deciding.busy}
              onPress={() => void review.decide(mandate, { kind: 'reopened' })}
            >
              {w('mandate.reopen')}
            </Action>
          )}
          <Action
            aria-keyshortcuts="e"
            isDisabled={deciding.busy}
            onPress={() => review.open({ kind: 'correct', mandate })}
          >
            {w('mandate.correct')}{' '}
            <span className="act-key" aria-hidden="true">
              e
            </span>
          </Action>
          <Action
            aria-keyshortcuts="r"
            isDisabled={deciding.busy || standing === 'rejected'}
            onPress={() => void review.decide(mandate, { kind: 'rejected' })}
          >
            {w('mandate.reject')}{' '}
            <span className="act-key" aria-hidden="true">
              r
            </span>
          </Action>
          <Action
            aria-keyshortcuts="m"
            isDisabled={deciding.busy || review.mandates.length < 2}
            onPress={() => review.open({ kind: 'merge', mandate })}
          >
            {w('mandate.merge')}{' '}
            <span className="act-key" aria-hidden="true">
              m
            </span>
          </Action>
        </div>
      )}
    </div>
  );
}
