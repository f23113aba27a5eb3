import type { DiscoveredLineage } from '@biennium/core';
import { expect, test } from 'vitest';
import type { MembershipDecision } from '../store/repositories/membership-decisions.ts';
import { decisionsAsPairs, placedLineages } from './placed-lineages.ts';

/** A lineage of instruments in order, each tied to the one before it. */
const found = (name: string, ...ids: string[]): DiscoveredLineage => ({
  name,
  language: 'en',
  members: ids.map((id) => ({ id, drafts: [] })),
  ties: ids.slice(1).map((newer, index) => ({
    ...{ older: ids[index] as string, newer },
    reasons: [{ kind: 'title', title: name }],
  })),
});
const decide = (kind: MembershipDecision['kind'], lineage: string, ...ids: string[]) =>
  ids.map((instrument) => ({ kind, lineage, instrument }));

function placed(
  groups: readonly DiscoveredLineage[],
  standing: Record<string, string> = {},
  decisions: readonly MembershipDecision[] = [],
) {
  let made = 0;
  const members = new Map(Object.entries(standing));
  const placement = placedLineages(groups, { members, decisions }, () => `new ${++made}`);
  const after = new Map(members);
  for (const { instrument, lineage } of placement.members) after.set(instrument, lineage);
  for (const instrument of placement.leaving) after.delete(instrument);
  return { ...placement, after: Object.fromEntries(after) };
}

test('[S26] what is discovered for the first time has a lineage of its own, with the reason for each member', () => {
  const { after, members, names, made } = placed([found('One', 'a', 'b', 'c')]);
  expect(after).toEqual({ a: 'new 1', b: 'new 1', c: 'new 1' });
  expect(made).toMatchObject([{ id: 'new 1', name: 'One', found: 'discovered' }]);
  expect(names.get('new 1')).toBe('One');
  expect(members.map(({ reasons }) => reasons)).toEqual([
    [{ kind: 'title', title: 'One', with: 'b' }],
    [{ kind: 'title', title: 'One', with: 'a' }],
    [{ kind: 'title', title: 'One', with: 'b' }],
  ]);
});

test('[S26] a draft is there as the draft of what it became', () => {
  const group = found('One', 'a', 'b');
  const withDraft = {
    ...group,
    members: [
      { id: 'a', drafts: ['a draft'] },
      { id: 'b', drafts: [] },
    ],
  };
  const { members } = placed([withDraft]);
  expect(members.find(({ instrument }) => instrument === 'a draft')).toMatchObject({
    lineage: 'new 1',
    reasons: [{ kind: 'draft', with: 'a' }],
  });
});

test('[S27] a lineage that grows keeps its id; the same again changes nothing', () => {
  const { after, made } = placed([found('One', 'a', 'b', 'c')], { a: 'L', b: 'L' });
  expect(after).toEqual({ a: 'L', b: 'L', c: 'L' });
  expect(made).toEqual([]);
  expect(placed([found('One', 'a', 'b', 'c')], after).after).toEqual(after);
});

test('[S27] two lineages that one instrument brings together become one; what is found apart is parted', () => {
  const joined = placed([found('One', 'a', 'b', 'x', 'c')], { a: 'L', b: 'L', c: 'M' });
  expect(joined.after).toEqual({ a: 'L', b: 'L', x: 'L', c: 'L' });
  const apart = placed([found('One', 'a', 'b', 'e'), found('Two', 'c', 'd')], {
    ...{ a: 'L', b: 'L', c: 'L', d: 'L', e: 'L' },
  });
  expect(apart.after).toEqual({ a: 'L', b: 'L', e: 'L', c: 'new 1', d: 'new 1' });
  expect(placed([], { a: 'L', b: 'L' }).leaving).toEqual(['a', 'b']);
});

test('[S28] what a person joined stays together, whatever is discovered', () => {
  const decisions = decide('placed', 'L', 'a', 'b', 'c', 'd');
  const standing = { a: 'L', b: 'L', c: 'L', d: 'L' };
  expect(placed([found('One', 'a', 'b'), found('Two', 'c', 'd')], standing, decisions).after).toEqual(
    standing,
  );
  expect(placed([], standing, decisions).after).toEqual(standing);
});

test('[S28] what a person split stays apart, and what is new goes where it is tied', () => {
  const decisions = [
    ...decide('removed', 'L', 'c', 'd'),
    ...decide('placed', 'M', 'c', 'd'),
    ...decide('placed', 'L', 'a', 'b'),
  ];
  const standing = { a: 'L', b: 'L', c: 'M', d: 'M' };
  const { after, made } = placed([found('One', 'a', 'b', 'c', 'd', 'e')], standing, decisions);
  expect(after).toEqual({ ...standing, e: 'M' });
  expect(made).toEqual([]);
});

test('[S28] one that a person moved takes its old neighbours along nowhere', () => {
  const decisions = [...decide('removed', 'L', 'x'), ...decide('placed', 'M', 'm', 'n', 'x')];
  const standing = { a: 'L', b: 'L', x: 'M', m: 'M', n: 'M' };
  const { after } = placed([found('One', 'a', 'b', 'x'), found('Two', 'm', 'n')], standing, decisions);
  expect(after).toEqual(standing);
});

test('[S28] one that a person took out stays out until a person puts it somewhere', () => {
  const standing = { a: 'L', b: 'L' };
  const out = decide('removed', 'L', 'x');
  expect(placed([found('One', 'a', 'b', 'x')], standing, out).after).toEqual(standing);
  const back = [...out, ...decide('placed', 'L', 'x')];
  expect(placed([found('One', 'a', 'b', 'x')], { ...standing, x: 'L' }, back).after).toEqual({
    ...standing,
    x: 'L',
  });
});

test('[S28] decisions are told to the discovery as pairs', () => {
  const decisions = [...decide('removed', 'L', 'c'), ...decide('placed', 'M', 'c', 'd')];
  const members = new Map(Object.entries({ a: 'L', b: 'L', c: 'M', d: 'M' }));
  expect(decisionsAsPairs(decisions, members)).toEqual([
    { kind: 'joined', one: 'c', other: 'd' },
    { kind: 'parted', one: 'c', other: 'a' },
    { kind: 'parted', one: 'c', other: 'b' },
  ]);
});
