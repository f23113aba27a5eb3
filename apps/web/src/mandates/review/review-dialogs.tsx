import type { ReviewPage } from '../../api/mandate-queries.ts';
import { AddDialog, CorrectDialog, MergeDialog } from './form-dialogs.tsx';
import type { Review } from './use-review.ts';

/** What stands in front of a review while a person says more than a key does. */
export function ReviewDialogs({ page, review }: { readonly page: ReviewPage; readonly review: Review }) {
  const { front, deciding } = review;
  if (front === null) return null;
  const close = () => review.open(null);
  if (front.kind === 'add') {
    const { address, chosen } = front;
    const { instrument, paragraphs } = page;
    const text = paragraphs.find(
      ({ paragraph }) => address === paragraph.address || address.startsWith(`${paragraph.address} (`),
    )?.paragraph.text;
    return (
      <AddDialog
        address={address}
        text={text ?? ''}
        language={instrument.language}
        chosen={text?.includes(chosen) ? chosen : ''}
        deciding={deciding}
        onKeep={async (fields, note) => {
          const kept = await deciding.add(instrument.instrument, { carriedBy: address, fields, note });
          if (kept !== null) review.added(kept, address);
        }}
        onClose={close}
      />
    );
  }
  const { mandate } = front;
  if (front.kind === 'correct') {
    return (
      <CorrectDialog
        mandate={mandate}
        deciding={deciding}
        onKeep={(fields, note) => void review.decide(mandate, { kind: 'corrected', fields, note })}
        onClose={close}
      />
    );
  }
  const others = review.mandates.filter(
    ({ id, standing }) => id !== mandate.id && standing !== 'rejected' && standing !== 'merged',
  );
  const here = others.filter(({ paragraph }) => paragraph === mandate.paragraph);
  return (
    <MergeDialog
      mandate={mandate}
      others={[...here, ...others.filter((each) => !here.includes(each))]}
      deciding={deciding}
      onKeep={(into, note) => void review.decide(mandate, { kind: 'merged', into, note })}
      onClose={close}
    />
  );
}
