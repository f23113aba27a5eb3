import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '../tables/days.ts';
import { gapsOfPost, heldMeanwhile, standingOfPost, stateOfAssignment } from './on-day.ts';
import type { PostAssignment } from './post.ts';

const held = (from: string, until: string | null, more: Partial<PostAssignment> = {}): PostAssignment => ({
  ...{ id: `assignment:${from}`, from, until, confirmed: true, withdrawn: false },
  ...more,
});
const post = { since: '2026-01-01', closedOn: null };

test('[R50] an assignment is nominated, confirmed, active from its first to its last day, and then ended', () => {
  const one = held('2026-03-01', '2026-03-31');
  const states = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) =>
    stateOfAssignment(one, day),
  );
  expect(states).toEqual(['confirmed', 'active', 'active', 'ended']);
  expect(stateOfAssignment({ ...one, confirmed: false }, '2026-03-10')).toBe('nominated');
  expect(stateOfAssignment({ ...one, withdrawn: true }, '2026-03-10')).toBe('ended');
  expect(stateOfAssignment(held('2026-03-01', null), '2036-03-10')).toBe('active');
});

test('[R51] a post without an active holder is vacant since the day after the last one', () => {
  const assignments = [held('2026-01-01', '2026-03-31'), held('2026-06-01', null, { confirmed: false })];
  expect(standingOfPost(post, assignments, '2026-03-31')).toMatchObject({ state: 'held', vacancy: null });
  expect(standingOfPost(post, assignments, '2026-06-10')).toMatchObject({
    state: 'vacant',
    holder: null,
    next: { from: '2026-06-01' },
    vacancy: { from: '2026-04-01', until: null, days: 71 },
  });
  expect(standingOfPost(post, [], '2026-01-01').vacancy).toEqual({
    ...{ from: '2026-01-01', until: null, days: 1 },
  });
  expect(standingOfPost(post, [], '2025-12-31').state).toBe('coming');
  expect(standingOfPost({ ...post, closedOn: '2026-05-01' }, assignments, '2026-05-02').state).toBe('closed');
});

test('[R51] gaps of the past stand in the history of the post', () => {
  const assignments = [held('2026-02-01', '2026-02-28'), held('2026-04-01', null)];
  expect(gapsOfPost(post, assignments, '2026-06-01')).toEqual([
    { from: '2026-01-01', until: '2026-01-31', days: 31 },
    { from: '2026-03-01', until: '2026-03-31', days: 31 },
  ]);
  expect(gapsOfPost({ ...post, closedOn: '2026-03-10' }, assignments, '2026-06-01').at(-1)).toEqual({
    ...{ from: '2026-03-01', until: '2026-03-10', days: 10 },
  });
});

test('[R51] a gap goes on while the next holder begins tomorrow', () => {
  expect(gapsOfPost(post, [held('2026-01-03', null)], '2026-01-02')).toEqual([
    { from: '2026-01-01', until: null, days: 2 },
  ]);
});

test('[R51] every day of a post is held or in one gap, never both', () => {
  const days = Array.from({ length: 60 }).reduce<string[]>(
    (all) => [...all, dayAfter(all.at(-1) as string)],
    ['2026-01-01'],
  );
  const at = fc.nat({ max: days.length - 1 });
  const assignment = fc
    .tuple(at, fc.option(fc.nat({ max: 20 })), fc.boolean(), fc.boolean())
    .map(([from, long, confirmed, withdrawn]) =>
      held(days[from] as string, long === null ? null : (days[from + long] ?? null), {
        confirmed,
        withdrawn,
      }),
    );
  fc.assert(
    fc.property(fc.array(assignment, { maxLength: 6 }), at, fc.option(at), (assignments, today, end) => {
      const closedOn = end === null ? null : (days[end] as string);
      const last = closedOn !== null && closedOn < (days[today] as string) ? closedOn : days[today];
      const gaps = gapsOfPost({ since: '2026-01-01', closedOn }, assignments, days[today] as string);
      for (const day of days.filter((each) => each <= (last as string))) {
        const isHeld = assignments.some(
          ({ from, until, confirmed, withdrawn }) =>
            confirmed && !withdrawn && from <= day && (until === null || until >= day),
        );
        const within = gaps.filter(({ from, until }) => from <= day && (until === null || until >= day));
        expect(within.length).toBe(isHeld ? 0 : 1);
      }
    }),
  );
});

test('[R52] two hold a post on one day', () => {
  const first = held('2026-01-01', '2026-03-31');
  expect(heldMeanwhile({ id: 'other', from: '2026-03-31', until: null }, [first])).toBe(first);
  expect(heldMeanwhile({ id: 'other', from: '2026-04-01', until: null }, [first])).toBeNull();
  expect(heldMeanwhile({ ...first, from: '2026-02-01' }, [first])).toBeNull();
  const nominated = { ...first, confirmed: false };
  expect(heldMeanwhile({ id: 'other', from: '2026-03-31', until: null }, [nominated])).toBeNull();
});
