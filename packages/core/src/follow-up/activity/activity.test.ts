import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyActivity } from '../test-kit/any-activity.ts';
import { type ActivityContent, blankActivity } from './content.ts';
import { ACTIVITY_FIELDS, activityOfFields, changedFields, fieldsOfActivity } from './fields.ts';
import { stateOfLine } from './line.ts';
import { mergedActivity } from './merge.ts';
import { daysOfTime, missingInActivity, wrongInActivity } from './problems.ts';

const line = (more: Partial<ActivityContent> = {}): ActivityContent => ({
  ...blankActivity('Sample: a course', 'training'),
  ...more,
});

describe('[F6] a line says what both sides are to do', () => {
  test('without leads and a last day it is not adopted', () => {
    expect(missingInActivity(line()).map(({ field }) => field)).toEqual(['leadA', 'leadB', 'plannedUntil']);
    const led = line({ leads: { a: 'x', b: null }, planned: { from: null, until: '2027' } });
    expect(missingInActivity(led)).toEqual([{ code: 'lead-missing', field: 'leadB' }]);
  });

  test('days out of order are refused, as far as they are known', () => {
    const planned = (from: string | null, until: string | null) =>
      wrongInActivity(line({ planned: { from, until } }), []).map(({ code }) => code);
    expect(planned('2027-05-02', '2027-05-01')).toEqual(['planned-order']);
    expect(planned('2027-06', '2027-05')).toEqual(['planned-order']);
    expect(planned('2027-05-31', '2027-05')).toEqual([]);
    expect(planned('2027-05', '2027')).toEqual([]);
    expect(planned(null, '2027')).toEqual([]);
  });

  test('a milestone lies within the days of its line', () => {
    const at = (due: string) =>
      wrongInActivity(
        line({
          planned: { from: '2027-02', until: '2027-03' },
          milestones: [{ id: 'm', title: 'half', due }],
        }),
        [],
      ).map(({ code }) => code);
    expect(['2027-02-01', '2027-03-31'].flatMap(at)).toEqual([]);
    expect(['2027-01-31', '2027-04-01'].flatMap(at)).toEqual(['milestone-outside', 'milestone-outside']);
  });

  test('a cluster is one of the pair, and a title is given', () => {
    expect(wrongInActivity(line({ cluster: 'c' }), ['c'])).toEqual([]);
    expect(wrongInActivity(line({ cluster: 'd', title: ' ' }), ['c']).map(({ field }) => field)).toEqual([
      'title',
      'cluster',
    ]);
  });

  test('a month ends on its last day', () => {
    expect(daysOfTime('2028-02')).toEqual({ first: '2028-02-01', last: '2028-02-29' });
    expect(daysOfTime('2027')).toEqual({ first: '2027-01-01', last: '2027-12-31' });
  });
});

describe('[F7] how far a line has come', () => {
  const key = (side: 'a' | 'b', on: string) => ({ side, on, by: 'x', at: '', takenBack: false });
  const facts = { proposedBy: 'a', withdrawn: false, adopted: false, fingerprint: 'now' } as const;

  test('follows from what was decided about it', () => {
    expect(stateOfLine({ ...facts, keys: [] })).toBe('proposed');
    expect(stateOfLine({ ...facts, keys: [key('a', 'now')] })).toBe('proposed');
    expect(stateOfLine({ ...facts, keys: [key('a', 'now'), key('b', 'now')] })).toBe('accepted');
    expect(stateOfLine({ ...facts, keys: [], withdrawn: true })).toBe('withdrawn');
    expect(stateOfLine({ ...facts, keys: [], adopted: true })).toBe('adopted');
  });

  test('a change of the words takes back what was accepted', () => {
    const keys = [key('a', 'now'), key('b', 'now')];
    expect(stateOfLine({ ...facts, keys, fingerprint: 'changed' })).toBe('proposed');
  });
});

describe('[F11] two changes of one line become one', () => {
  test('a line is its fields, and they are the line', () => {
    fc.assert(
      fc.property(anyActivity, (content) => {
        expect(activityOfFields(fieldsOfActivity(content))).toEqual(content);
        expect(changedFields(content, content)).toEqual([]);
      }),
    );
    expect(Object.keys(fieldsOfActivity(line())).sort()).toEqual([...ACTIVITY_FIELDS].sort());
  });

  test('what one of them changed is kept, whoever saves first', () => {
    fc.assert(
      fc.property(anyActivity, anyActivity, anyActivity, (base, mine, theirs) => {
        const [one, other] = [mergedActivity(base, mine, theirs), mergedActivity(base, theirs, mine)];
        const fields = (merged: typeof one) => merged.conflicts.map(({ field }) => field);
        expect(fields(one)).toEqual(fields(other));
        const settled = changedFields(one.content, other.content).map(({ field }) => field);
        expect(fields(one)).toEqual(expect.arrayContaining(settled));
      }),
    );
  });

  test('who changed nothing takes what the other made of it', () => {
    fc.assert(
      fc.property(anyActivity, anyActivity, (base, theirs) => {
        for (const merged of [mergedActivity(base, base, theirs), mergedActivity(base, theirs, base)]) {
          expect(changedFields(merged.content, theirs)).toEqual([]);
          expect(merged.conflicts).toEqual([]);
        }
      }),
    );
  });

  test('sets take what either added and lose what either removed', () => {
    const of = (countries: string[]) => line({ countries });
    const merged = mergedActivity(of(['SEN', 'IDN']), of(['SEN', 'IDN', 'TUR']), of(['SEN', 'EGY']));
    expect([...merged.content.countries].sort()).toEqual(['EGY', 'SEN', 'TUR']);
    expect(merged.conflicts).toEqual([]);
  });

  test('what both changed is a conflict, and theirs stands until a person decides', () => {
    const merged = mergedActivity(
      line({ output: 'a list', place: 'Dakar' }),
      line({ output: 'a report', place: 'Dakar' }),
      line({ output: 'a plan', place: 'Jeddah' }),
    );
    expect(merged.content).toMatchObject({ output: 'a plan', place: 'Jeddah' });
    expect(merged.taken).toEqual(['place']);
    expect(merged.conflicts).toEqual([
      { field: 'output', base: 'a list', mine: 'a report', theirs: 'a plan' },
    ]);
  });
});
