import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReviewPage } from '../../api/mandate-queries.ts';
import { memberInWords } from '../../lineage/member-in-words.ts';
import { Action } from '../../parts/action.tsx';
import { useKeys } from '../../parts/keys.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { DecidingNotice } from '../deciding-notice.tsx';
import { MarksKey } from '../marks-key.tsx';
import { ReviewDialogs } from './review-dialogs.tsx';
import { ReviewHomeless } from './review-homeless.tsx';
import { ReviewParagraph } from './review-paragraph.tsx';
import './review.css';
import { bringIntoSight, type Review, useReview } from './use-review.ts';

/** A text to be gone through with the keys, a pointer or a reader: what waits, what is decided, what comes next. */
export function ReviewView({ page }: { readonly page: ReviewPage }) {
  const { w } = useWords();
  const review = useReview(page);
  const { current } = review;
  const { instrument, paragraphs } = page;
  const symbol = isolate(memberInWords(instrument, w));
  useReviewKeys(review);
  const opened = useRef(current?.key ?? null);
  useEffect(() => {
    if (opened.current !== null) bringIntoSight(opened.current);
  }, []);

  return (
    <article className="review">
      <header className="review-head">
        <PageHeading title={w('review.title', { symbol })} className="review-title" />
        <p className="review-ways screen-only">
          <Link to="/resolutions/$id" params={{ id: instrument.instrument }}>
            {w('review.text')}
          </Link>
          <Link to="/arrival/$instrument" params={{ instrument: instrument.instrument }}>
            {w('review.arrival')}
          </Link>
          <Link to="/mandates" search={{ instrument: instrument.instrument, group: 'text' }}>
            {w('review.list')}
          </Link>
        </p>
        <MarksKey />
      </header>
      <ReviewBar page={page} review={review} />
      <ol className="review-paragraphs">
        {paragraphs.map(({ paragraph, mandates }) => (
          <ReviewParagraph
            key={paragraph.address}
            paragraph={paragraph}
            mandates={mandates}
            language={instrument.language}
            review={review}
          />
        ))}
      </ol>
      <ReviewHomeless page={page} review={review} />
      <p role="status" className="unseen">
        {review.said}
      </p>
      <ReviewDialogs page={page} review={review} />
    </article>
  );
}

/** How far one is, and the ways on: it stays in sight. */
function ReviewBar({ page, review }: { readonly page: ReviewPage; readonly review: Review }) {
  const { w } = useWords();
  const { total, decided } = page.progress;
  return (
    <div className="review-bar screen-only">
      <div className="review-progress">
        <span id="review-progress">{w('review.progress', { decided, total })}</span>
        <progress aria-labelledby="review-progress" value={decided} max={Math.max(total, 1)} />
      </div>
      <div className="review-steps">
        <Action onPress={() => review.step(-1)} aria-keyshortcuts="k" icon="before">
          <span className="review-step-words">{w('review.before')}</span>
        </Action>
        <Action onPress={() => review.step(1)} aria-keyshortcuts="j" icon="next">
          <span className="review-step-words">{w('review.next')}</span>
        </Action>
        <Action onPress={review.nextOpen} aria-keyshortcuts="n" isDisabled={decided >= total}>
          {w('review.nextOpen')}
        </Action>
        <Action
          icon="undo"
          aria-keyshortcuts="u"
          isDisabled={review.undoable === 0 || review.deciding.busy}
          onPress={() => void review.undo()}
        >
          {w('review.undo')}
        </Action>
      </div>
      {review.front === null && <DecidingNotice {...review.deciding} />}
    </div>
  );
}

function useReviewKeys(review: Review): void {
  const { current, deciding } = review;
  const mandate = current?.mandate ?? null;
  const when = (act: () => void) => () => {
    if (mandate !== null && !deciding.busy) act();
  };
  useKeys({
    j: () => review.step(1),
    k: () => review.step(-1),
    n: review.nextOpen,
    c: when(() => mandate !== null && void review.decide(mandate, { kind: 'confirmed' })),
    r: when(() => mandate !== null && void review.decide(mandate, { kind: 'rejected' })),
    e: when(() => mandate !== null && review.open({ kind: 'correct', mandate })),
    m: when(() => mandate !== null && review.open({ kind: 'merge', mandate })),
    a: () => {
      if (current === null) return;
      const chosen = String(document.getSelection() ?? '').trim();
      review.open({ kind: 'add', address: mandate?.carriedBy ?? current.address, chosen });
    },
    u: () => void review.undo(),
  });
}
