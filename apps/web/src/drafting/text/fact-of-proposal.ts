import type { GivenFact, MatterKind } from '@biennium/core';
import type { ShownProposal } from '../../api/draft-queries.ts';

/** The fact that would close the gap of a proposal; null where only words of a person can. */
export function factOfProposal(
  { rule, reason }: Pick<ShownProposal, 'rule' | 'reason'>,
  kind: MatterKind | null,
): GivenFact['kind'] | null {
  switch (rule) {
    case 'meeting': {
      const { what } = reason.values;
      return what === 'next' ? 'next-meeting' : what === 'last' ? 'last-meeting' : null;
    }
    case 'report-symbol':
      return 'report-symbol';
    case 'recalled-chain':
    case 'cited-resolution':
      return 'base-symbol';
    case 'masthead':
      return kind === 'symbol' ? 'draft-symbol' : kind === 'agenda-item' ? 'agenda-item' : null;
    case 'session-number':
      return null;
  }
}
