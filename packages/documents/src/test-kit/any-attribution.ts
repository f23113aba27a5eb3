import type { Attribution, Comparison, ContributedRange, Contribution, Range, Redline } from '@biennium/core';
import fc from 'fast-check';

const DOINGS: readonly Contribution[] = [
  { step: '1', delegations: [], own: true, at: '2026-05-01T08:00:00Z', reason: 'As agreed' },
  { step: '2', delegations: ['EU'], own: false, at: '2026-05-02T08:00:00.123Z', reason: 'EU' },
  {
    step: '3',
    delegations: ['Côte d’Ivoire', '<Fiji>'],
    own: false,
    at: '2026-05-03T08:00:00Z',
    reason: null,
  },
  { step: '4', delegations: ['Peru'], own: true, at: 'some day', reason: 'R&D\nTwo lines' },
];

/** Gives the changes of a comparison to several, cut anywhere; some are nobody's. */
export type Attributed = (comparison: Comparison) => Attribution;

export const anyAttribution: fc.Arbitrary<Attributed> = fc
  .array(fc.tuple(fc.nat(9), fc.nat(DOINGS.length)), { minLength: 3, maxLength: 9 })
  .map((turns) => (comparison) => {
    let turn = 0;
    const shared = (range: Range): ContributedRange[] => {
      const ranges: ContributedRange[] = [];
      for (let { start } = range; start < range.end; ) {
        const [length, who] = turns[turn++ % turns.length] as [number, number];
        const end = Math.min(range.end, start + length + 1);
        const contribution = DOINGS[who];
        if (contribution) ranges.push({ start, end, contribution });
        start = end;
      }
      return ranges;
    };
    const of = ({ runs }: Redline) => ({
      old: runs.filter(({ kind }) => kind === 'deleted').flatMap((run) => shared(run.old)),
      new: runs.filter(({ kind }) => kind === 'inserted').flatMap((run) => shared(run.new)),
    });
    return {
      rows: comparison.rows.map(({ redline }) => of(redline)),
      notes: comparison.notes.map(({ redline }) => of(redline)),
    };
  });
