import type { MembershipReason, TaggedLineage } from '../../api/lineage-queries.ts';
import { isolate } from '../../words/isolate.ts';
import type { Words } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';

/** Why an instrument belongs where it is, as a sentence. */
export function reasonInWords(
  reason: MembershipReason,
  self: { readonly symbol: string | null },
  { members }: Pick<TaggedLineage, 'members'>,
  { w }: Pick<Words, 'w'>,
): string {
  const known = (id: string) =>
    members.flatMap((member) => [member, ...member.drafts]).find(({ instrument }) => instrument === id);
  const other = 'with' in reason ? isolate(memberInWords(known(reason.with), w)) : '';
  switch (reason.kind) {
    case 'title':
    case 'agenda-item':
      return w(`reason.${reason.kind}`, { title: isolate(reason.title), other });
    case 'recalled': {
      const address = isolate(reason.address);
      return reason.symbol === self.symbol
        ? w('reason.recalled-by', { other, address })
        : w('reason.recalls', { symbol: isolate(reason.symbol), address });
    }
    case 'recalled-alike':
      return w('reason.recalled-alike', { n: reason.count, other, symbol: isolate(reason.symbol) });
    case 'shared-paragraphs':
      return w('reason.shared-paragraphs', { n: reason.count, of: reason.of, other });
    case 'draft':
      return w('reason.draft', { other });
    case 'decided':
    case 'by-hand':
      return w('reason.by-hand');
  }
}
