import type { FlatParagraph } from '@biennium/core';
import { memo } from 'react';
import type { ShownMandate } from '../../api/mandate-queries.ts';
import { Action } from '../../parts/action.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { marksOfMandate } from '../facts/marks-of-mandate.ts';
import { MarkedPassage } from '../marked-passage.tsx';
import { ReviewMandate } from './review-mandate.tsx';
import type { Review } from './use-review.ts';

interface ReviewParagraphProps {
  readonly paragraph: FlatParagraph;
  readonly mandates: readonly ShownMandate[];
  /** Of the text. */
  readonly language: string;
  readonly review: Review;
}

/** A paragraph, and beside it what was read in it; the words of the mandate that one is at are marked. */
export function ReviewParagraph({ paragraph, mandates, language, review }: ReviewParagraphProps) {
  const { w } = useWords();
  const { address, text } = paragraph;
  const { current } = review;
  const isHere = current?.address === address;
  const held = mandates.filter(({ standing }) => standing !== 'rejected' && standing !== 'merged');
  const marked = isHere && current.mandate !== null ? [current.mandate] : held;
  const stop = { key: address, address, mandate: null };
  return (
    <li
      className={isHere ? 'review-paragraph review-here' : 'review-paragraph'}
      id={address.replaceAll(' ', '-')}
    >
      <div className="review-text">
        <bdi className="review-address">{address}</bdi>
        <p>
          <Words text={text} language={language} mandates={marked} isHere={isHere} />
        </p>
      </div>
      <div className="review-mandates">
        {mandates.map((mandate) => (
          <ReviewMandate
            key={mandate.id}
            mandate={mandate}
            isCurrent={current?.key === mandate.id}
            review={review}
          />
        ))}
        {mandates.length === 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
          <div
            role="group"
            aria-label={w('review.nothingIn', { address: isolate(address) })}
            className={current?.key === address ? 'review-stop review-current' : 'review-stop'}
            data-stop={address}
            tabIndex={current?.key === address ? 0 : -1}
            onFocus={() => current?.key !== address && review.go(stop, false)}
          >
            <p className="review-nothing">{w('review.nothing')}</p>
            <div className="review-acts screen-only">
              <AddAction address={address} review={review} />
            </div>
          </div>
        )}
        {mandates.length > 0 && isHere && (
          <div className="review-acts review-acts-more screen-only">
            <AddAction address={current.mandate?.carriedBy ?? address} review={review} />
          </div>
        )}
      </div>
    </li>
  );
}

function AddAction({ address, review }: { readonly address: string; readonly review: Review }) {
  const { w } = useWords();
  return (
    <Action
      look="bare"
      icon="add"
      aria-keyshortcuts="a"
      onPress={() =>
        review.open({ kind: 'add', address, chosen: String(document.getSelection() ?? '').trim() })
      }
    >
      {w('mandate.add')}{' '}
      <span className="act-key" aria-hidden="true">
        a
      </span>
    </Action>
  );
}

interface WordsProps {
  readonly text: string;
  readonly language: string;
  readonly mandates: readonly ShownMandate[];
  readonly isHere: boolean;
}

const Words = memo(function Words({ text, language, mandates, isHere }: WordsProps) {
  const marks = mandates.flatMap(marksOfMandate);
  // Elsewhere the verbs alone: what is marked most is what one is at.
  const shown = isHere ? marks : marks.filter(({ kind }) => kind === 'verb');
  return <MarkedPassage text={text} language={language} marks={shown} />;
});
