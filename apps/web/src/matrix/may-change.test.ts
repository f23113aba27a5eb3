import { blankActivity } from '@biennium/core/follow-up';
import { expect, test } from 'vitest';
import { proposalsOf, whyNoChange } from './may-change.ts';

const grant = (role: string, side: 'a' | 'b' | null, organization: string | null = null) => ({
  grants: [{ role, side, organization }],
});
const open = { adoptedOn: null, closedOn: null };
const content = { ...blankActivity('Sample', 'study'), leads: { a: 'organization:1', b: null } };
const line = { withdrawn: false, content };

test('[F13] the grid opens cells for those who may change the line, and says why it opens none for others', () => {
  expect(whyNoChange(grant('coordinator', 'b'), open, line)).toBeNull();
  expect(whyNoChange(grant('focal-point', 'a', 'organization:1'), open, line)).toBeNull();
  expect(whyNoChange(grant('focal-point', 'a', 'organization:2'), open, line)).toBe('not-yours');
  expect(whyNoChange(grant('validator', 'a', 'organization:1'), open, line)).toBe('not-yours');
  expect(whyNoChange(grant('coordinator', 'a'), { ...open, adoptedOn: '2026-01-01' }, line)).toBe('adopted');
  expect(whyNoChange(grant('coordinator', 'a'), open, { ...line, withdrawn: true })).toBe('withdrawn');
});

test('[F13] lines are proposed for the own side, by a focal point where the own organization leads', () => {
  expect(proposalsOf(grant('coordinator', 'a'))).toEqual([{ side: 'a', lead: null }]);
  expect(proposalsOf(grant('focal-point', 'b', 'organization:3'))).toEqual([
    { side: 'b', lead: 'organization:3' },
  ]);
  expect(proposalsOf(grant('delegation', null))).toEqual([]);
});
