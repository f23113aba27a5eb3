import type { WhoAsks } from '@biennium/server/api';
import { expect, test } from 'vitest';
import type { ActivityPage } from '../api/activity-queries.ts';
import { whatMayBeDone } from './what-may-be-done.ts';

const line = (more: object = {}, matrix: object = {}) =>
  ({
    activity: {
      ...{ proposedBy: 'a', withdrawn: false, visibility: 'both sides', state: 'proposed' },
      ...{ cancelledOn: null, publishedOn: null, content: { leads: { a: 'fund', b: 'bank' } } },
      ...more,
    },
    matrix: { adoptedOn: null, closedOn: null, ...matrix },
  }) as unknown as ActivityPage;
const who = (role: string, side: 'a' | 'b' | null, organization: string | null = null) =>
  ({
    grants: [{ role, side, organization }],
    may: ['see the follow-up', ...(side === null ? [] : ['remark on activities'])],
  }) as unknown as WhoAsks;
const done = (of: ReturnType<typeof whatMayBeDone>) =>
  Object.entries(of).flatMap(([what, may]) => (may ? [what] : []));

test('what may be done with a line follows from who asks and how far it has come', () => {
  expect(done(whatMayBeDone(line(), null))).toEqual([]);
  expect(done(whatMayBeDone(line(), who('delegation', null)))).toEqual(['seesFollowUp', 'accept']);
  const proposer = whatMayBeDone(line({ visibility: 'own side' }), who('coordinator', 'a'));
  expect(done(proposer)).toEqual(['seesFollowUp', 'change', 'show', 'withdraw', 'remark', 'accept']);
  const other = whatMayBeDone(line(), who('coordinator', 'b'));
  expect(done(other)).toEqual(['seesFollowUp', 'change', 'remark', 'accept']);
  expect(whatMayBeDone(line(), who('focal-point', 'b', 'bank'))).toMatchObject({
    change: true,
    withdraw: false,
  });
  expect(whatMayBeDone(line(), who('focal-point', 'b', 'other'))).toMatchObject({ change: false });
});

test('an adopted line is amended, completed and published, and changed no more', () => {
  const adopted = line({ state: 'adopted' }, { adoptedOn: '2026-01-01' });
  expect(done(whatMayBeDone(adopted, who('coordinator', 'a')))).toEqual([
    ...['seesFollowUp', 'amend', 'remark', 'complete', 'publish'],
  ]);
  const cancelled = line({ state: 'adopted', cancelledOn: '2026-02-01' }, { adoptedOn: '2026-01-01' });
  expect(done(whatMayBeDone(cancelled, who('coordinator', 'a')))).toEqual(['seesFollowUp', 'remark']);
});
