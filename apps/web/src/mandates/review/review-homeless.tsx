import type { ReviewPage } from '../../api/mandate-queries.ts';
import { useWords } from '../../words/use-words.ts';
import { ReviewMandate } from './review-mandate.tsx';
import type { Review } from './use-review.ts';

/** What persons decided about words that the text no longer has: it is kept, and waits for them. */
export function ReviewHomeless({ page, review }: { readonly page: ReviewPage; readonly review: Review }) {
  const { w } = useWords();
  if (page.homeless.length === 0) return null;
  return (
    <section className="review-homeless">
      <h2>{w('review.homeless')}</h2>
      <p>{w('review.homeless.words')}</p>
      {page.homeless.map((mandate) => (
        <ReviewMandate
          key={mandate.id}
          mandate={mandate}
          isCurrent={review.current?.key === mandate.id}
          review={review}
        />
      ))}
    </section>
  );
}
