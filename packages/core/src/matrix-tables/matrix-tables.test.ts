import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActivityContent, blankActivity } from '../follow-up/activity/content.ts';
import { tableOfMatrix } from './as-table.ts';
import { TABLE_LANGUAGES, type TableLanguage } from './columns.ts';
import { type KnownLine, planFromMatrixTable, withFieldsOfFile } from './from-table.ts';
import type { TableNames } from './names.ts';

const named = (id: string, en: string, ...others: string[]) => ({ id, names: { en }, others });
const names: TableNames = {
  organizations: [named('organization:1', 'Sample Fund', 'SF'), named('organization:2', 'Sample Bank')],
  clusters: [named('economic', 'Economic')],
  areas: [named('education', 'Education')],
  countries: [named('MAR', 'Morocco'), named('SEN', 'Senegal')],
};
const content: ActivityContent = {
  ...blankActivity('Sample: course', 'training'),
  ...{
    language: 'en',
    area: 'education',
    cluster: 'economic',
    countries: ['MAR', 'SEN'],
    goals: ['4', '17'],
  },
  leads: { a: 'organization:1', b: 'organization:2' },
  ...{ partners: ['organization:2'], planned: { from: '2026-01', until: '2026-12-31' }, mandates: ['m'] },
  milestones: [{ id: 'plan', title: 'Sample: plan', due: '2026-02-01' }],
  training: { method: 'Sample', participants: 20, evaluation: '' },
};
const line = (code: string, now = content, ...earlier: ActivityContent[]): KnownLine => ({
  ...{ code, content: now },
  states: new Map([now, ...earlier].map((each) => [markOf(each), each])),
});
/** A made-up fingerprint. */
const markOf = ({ title, place, output }: ActivityContent) =>
  [...`${title}|${place}|${output}`]
    .reduce((hash, sign) => (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(16, '0')
    .padEnd(64, '0');

/** The table of a line as a file gives it back, with some cells changed. */
function filledIn(given: ActivityContent, changes: Record<string, string>, language: TableLanguage = 'en') {
  const exported = { code: 'S-001', state: 'proposed', shared: 'no report', fingerprint: markOf(given) };
  const { columns, rows } = tableOfMatrix([{ ...exported, content: given }], names, language);
  const cells = (rows[0] ?? []).map((cell, at) => changes[columns[at] as string] ?? String(cell ?? ''));
  return { columns, rows: [{ number: 2, cells }], epoch: 1900 as const };
}
const told = (changes: Record<string, string>) => {
  const { problems } = planFromMatrixTable(filledIn(content, changes), [line('S-001')], names);
  return problems.map(({ code, row, column }) => `${code} ${row} ${column}`);
};

describe('[F52] a matrix comes back from a table', () => {
  test.each(TABLE_LANGUAGES)('what was not touched changes nothing, in %s', (language) => {
    const plan = planFromMatrixTable(filledIn(content, {}, language), [line('S-001')], names);
    expect(plan.problems).toEqual([]);
    expect(plan.rows).toMatchObject([{ code: 'S-001', changes: [], conflicts: [], content }]);
  });

  test('what was changed in the file is taken, whatever was changed here beside it', () => {
    const now = { ...content, place: 'Sample City', countries: ['MAR', 'SEN', 'JOR'] };
    const table = filledIn(content, { Title: 'Sample: longer course', Countries: 'Senegal', 'Lead A': 'SF' });
    const [row] = planFromMatrixTable(table, [line('S-001', now, content)], names).rows;
    expect(row?.conflicts).toEqual([]);
    expect(row?.content).toMatchObject({ title: 'Sample: longer course', place: 'Sample City' });
    expect(row?.content.countries).toEqual(['SEN', 'JOR']);
    expect(row?.changes.map(({ field }) => field)).toEqual(['title', 'countries']);
  });

  test('what both changed is told, and stays as it is here until a person says so', () => {
    const now = { ...content, title: 'Sample: other course' };
    const table = filledIn(content, { Title: 'Sample: longer course' });
    const [row] = planFromMatrixTable(table, [line('S-001', now, content)], names).rows;
    expect(row).toMatchObject({ changes: [], content: { title: 'Sample: other course' } });
    expect(row?.conflicts).toEqual([
      { field: 'title', base: content.title, mine: 'Sample: longer course', theirs: now.title },
    ]);
    expect(withFieldsOfFile(row as NonNullable<typeof row>, ['title']).title).toBe('Sample: longer course');
  });

  test('where nobody knows what was exported, every difference is for a person to decide', () => {
    const table = filledIn(content, { Title: 'Sample: longer course', 'Exported as': 'guessed' });
    const plan = planFromMatrixTable(table, [line('S-001')], names);
    expect(plan.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ...[['exported-unknown', 'warning']],
    ]);
    expect(plan.rows[0]?.changes).toEqual([]);
    expect(plan.rows[0]?.conflicts.map(({ field }) => field)).toEqual(['title']);
  });

  test('a row without a code proposes a line', () => {
    const [row] = planFromMatrixTable(filledIn(content, { Code: '' }), [line('S-001')], names).rows;
    expect(row).toMatchObject({ code: null, content: { title: content.title, leads: content.leads } });
  });

  test('what is wrong is told by row and column', () => {
    expect(told({ Code: 'S-999' })).toEqual(['line-unknown 2 Code']);
    expect(told({ Title: '' })).toEqual(['name-missing 2 Title']);
    expect(told({ From: '04/05/2026' })).toEqual(['time-unclear 2 From']);
    expect(told({ From: '46023' })).toEqual(['time-counted 2 From']);
    expect(told({ From: '31 December 2027' })).toEqual([
      'day-order 2 Until',
      'milestone-outside 2 Milestones',
    ]);
    expect(told({ 'Lead B': 'Sample nobody' })).toEqual(['value-unknown 2 Lead B']);
    expect(told({ Goals: '18' })).toEqual(['value-unknown 2 Goals']);
    expect(told({ Milestones: 'soon' })).toEqual(['time-unclear 2 Milestones']);
    expect(told({ Participants: 'many' })).toEqual(['value-unknown 2 Participants']);
    const twice = filledIn(content, {});
    const rows = [...twice.rows, { ...twice.rows[0], number: 3, cells: twice.rows[0]?.cells ?? [] }];
    expect(planFromMatrixTable({ ...twice, rows }, [line('S-001')], names).problems).toMatchObject([
      { code: 'line-twice', row: 3, other: '2' },
    ]);
    const wrong = planFromMatrixTable({ columns: ['Sample'], rows: [], epoch: 1900 }, [], names);
    expect(wrong.problems.map(({ code }) => code)).toEqual(['column-missing', 'column-unknown']);
  });

  test('whatever stands in the cells, nothing that was changed here is lost silently', () => {
    const cells = fc.dictionary(
      fc.constantFrom('Title', 'Place', 'Expected output', 'From', 'Lead A', 'Countries', 'Milestones'),
      fc.string({ maxLength: 12 }),
    );
    const here = fc.record({
      title: fc.string({ minLength: 1, maxLength: 8 }),
      place: fc.string({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(cells, here, (changes, other) => {
        const now = { ...content, ...other };
        const { rows } = planFromMatrixTable(
          filledIn(content, changes),
          [line('S-001', now, content)],
          names,
        );
        for (const field of ['title', 'place'] as const)
          if (now[field] !== content[field] && rows[0]) expect(rows[0].content[field]).toBe(now[field]);
      }),
    );
  });
});
