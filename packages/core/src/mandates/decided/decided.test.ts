import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MandateContent, MandateFields } from './content.ts';
import { type KnownMandate, sameMandates } from './same-mandates.ts';
import { isStanding, type MandateDecision, standingOfMandate } from './standing.ts';

const words = 'Requests the Secretary-General to report on mediation at its eighty-first session;';
const read: MandateContent = {
  ...{ verb: 'requests', verbAt: { start: 0, end: 8 }, strength: 1050 },
  addressees: [
    {
      ...{ name: 'Secretary-General', organization: 'un-secretary-general' },
      ...{ how: 'named', at: { start: 13, end: 30 } },
    },
  ],
  ...{ action: 'to report on mediation', actionAt: { start: 31, end: 53 }, deliverable: 'report' },
  due: {
    ...{ kind: 'session', session: 81, on: '2026-09-08', meeting: null, rule: 'M33' },
    at: { start: 54, end: 81 },
  },
  ...{ recurrence: null, conditions: [], themes: [{ term: 'mediation', at: [{ start: 44, end: 53 }] }] },
  ...{ countries: [], goals: [] },
};
const other: MandateContent = { ...read, action: 'to inform', actionAt: null, due: null };

const decision = (
  kind: MandateDecision['kind'],
  fields: MandateFields | null = null,
  proposed: MandateContent | null = read,
): MandateDecision => ({ kind, fields, into: kind === 'merged' ? 'mandate:other' : null, proposed });
const stood = (proposal: MandateContent | null, ...decisions: MandateDecision[]) =>
  standingOfMandate(proposal, decisions, words);

describe('[R60] what holds of a mandate', () => {
  test('what the program proposes holds while nobody decides', () => {
    expect(stood(read)).toEqual({
      ...{ standing: 'proposed', content: read, mergedInto: null, readOtherwise: false },
    });
    expect(stood(null)).toBeNull();
  });

  test('what was confirmed holds as it was, whatever is read now', () => {
    expect(stood(read, decision('confirmed'))).toMatchObject({ standing: 'confirmed', readOtherwise: false });
    for (const proposal of [other, null]) {
      expect(stood(proposal, decision('confirmed'))).toEqual({
        ...{ standing: 'confirmed', content: read, mergedInto: null, readOtherwise: true },
      });
    }
    const elsewhere = { ...read, verbAt: { start: 5, end: 13 } };
    expect(stood(elsewhere, decision('confirmed'))?.readOtherwise).toBe(false);
  });

  test('corrections add up, each in the fields that it gives; a confirmation keeps them', () => {
    const decisions = [
      decision('corrected', { verb: 'urges' }),
      decision('corrected', { deliverable: null, recurrence: 'P2Y' }),
      decision('confirmed'),
    ];
    const { standing, content } = stood(other, ...decisions) ?? {};
    expect(standing).toBe('corrected');
    expect(content).toEqual({
      ...read,
      ...{ verb: 'urges', strength: 1140, deliverable: null, recurrence: { every: 'P2Y', at: null } },
    });
  });

  test('given words point at their place, where they stand in the paragraph', () => {
    const fields: MandateFields = {
      addressees: [
        { name: 'Secretary-General', organization: 'oic-secretary-general' },
        { name: 'mediation', organization: null },
        { name: 'Nobody', organization: null },
      ],
      action: 'report on mediation',
      ...{ due: null, themes: ['health', 'mediation'], goals: ['5'] },
    };
    const { content } = stood(read, decision('corrected', fields)) ?? {};
    expect(content?.addressees).toEqual([
      {
        ...{ name: 'Secretary-General', organization: 'oic-secretary-general' },
        ...{ how: 'named', at: { start: 13, end: 30 } },
      },
      { name: 'mediation', organization: null, how: 'named', at: { start: 44, end: 53 } },
      { name: 'Nobody', organization: null, how: 'implied', at: null },
    ]);
    expect(content?.actionAt).toEqual({ start: 34, end: 53 });
    expect(content).toMatchObject({
      due: null,
      themes: [{ term: 'health', at: [] }, ...read.themes],
      goals: [{ term: '5', at: [] }],
    });
  });

  test('what is given as it was read keeps its rule and its place', () => {
    const due = { kind: 'session', session: 81, on: '2026-09-08', meeting: null } as const;
    const same = stood(read, decision('corrected', { due, recurrence: null, action: read.action }));
    expect(same?.content).toEqual(read);
    const later = stood(read, decision('corrected', { due: { ...due, session: 82 } }));
    expect(later?.content.due).toEqual({ ...due, session: 82, rule: null, at: null });
  });

  test('rejected and merged ones do not hold, and stand again when that is taken back', () => {
    const rejected = stood(read, decision('corrected', { verb: 'urges' }), decision('rejected'));
    expect(rejected).toMatchObject({ standing: 'rejected', content: { verb: 'urges' } });
    expect(stood(read, decision('merged'))).toMatchObject({
      standing: 'merged',
      mergedInto: 'mandate:other',
    });
    expect(stood(read, decision('merged'), decision('reopened'))).toEqual(stood(read));
    expect(stood(read, decision('rejected'), decision('confirmed'))?.standing).toBe('confirmed');
    expect(['rejected', 'merged', 'gone'].some((each) => isStanding(each as 'gone'))).toBe(false);
    expect(['proposed', 'confirmed', 'corrected', 'added'].every((each) => isStanding(each as 'added'))).toBe(
      true,
    );
  });

  test('what is read no more and nobody holds is gone', () => {
    expect(stood(null, decision('rejected'), decision('reopened'))).toMatchObject({
      ...{ standing: 'gone', content: read },
    });
  });

  test('what a person added holds by itself, also when it is read later', () => {
    const added = decision('added', { verb: 'urges', action: 'mediation' }, null);
    expect(stood(null, added)).toMatchObject({
      standing: 'added',
      content: { verb: 'urges', strength: 1140, actionAt: { start: 44, end: 53 }, addressees: [] },
    });
    expect(stood(read, added, decision('corrected', { action: 'report' }))).toMatchObject({
      standing: 'added',
      content: { verb: 'urges', action: 'report', addressees: read.addressees },
    });
    expect(
      stood(null, added, decision('corrected', { action: 'report' }, null), decision('reopened', null, null)),
    ).toEqual(stood(null, added));
  });
});

describe('[R61] mandates are known again by their words', () => {
  const known = (id: string, paragraph: string, content: MandateContent = read): KnownMandate => ({
    ...content,
    ...{ id, paragraph },
  });
  const now = (paragraph: string, content: MandateContent = read) => ({ ...content, paragraph });

  test('where they stood, else elsewhere, else where the words are most alike', () => {
    const asked = { ...read, action: 'to submit to it a report on the progress made in mediation' };
    const reworded = { ...read, action: 'to submit to it a report on all progress made in mediation' };
    const before = [known('a', 'OP1'), known('b', 'OP2'), known('c', 'OP3', asked), known('d', 'OP4', other)];
    const same = sameMandates(before, [now('OP2'), now('OP5'), now('OP6', reworded)]);
    expect([...same].sort(([a], [b]) => a - b)).toEqual([
      [0, 'b'],
      [1, 'a'],
      [2, 'c'],
    ]);
  });

  test('each is one at most, and all are found again when nothing changed', () => {
    const any = fc.array(
      fc.record({
        paragraph: fc.constantFrom('OP1', 'OP2', 'OP3'),
        action: fc.constantFrom('to act', 'to do', ''),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, any, (old, fresh) => {
        const before = old.map(({ paragraph, action }, index) =>
          known(String(index), paragraph, { ...read, action }),
        );
        const after = fresh.map(({ paragraph, action }) => now(paragraph, { ...read, action }));
        const same = sameMandates(before, after);
        expect(new Set(same.values()).size).toBe(same.size);
        expect(sameMandates(before, before).size).toBe(before.length);
      }),
    );
  });
});
