import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KnownDirectory } from './directory.ts';
import { planFromDirectory } from './from-table.ts';

const known: KnownDirectory = {
  organizations: [
    {
      id: 'organization:a',
      label: 'Sample Organization',
      words: ['Sample Organization', 'SO', 'منظمة العينة'],
    },
    { id: 'organization:b', label: 'Sample Agency', words: ['Sample Agency', 'SA', 'Shared'] },
    { id: 'organization:c', label: 'Sample Fund', words: ['Sample Fund', 'Shared'] },
  ],
  posts: [
    {
      ...{ id: 'post:1', organization: 'organization:a', role: 'primary', about: '', closedOn: null },
      assignments: [
        {
          ...{ id: 'assignment:1', person: 'person:1', from: '2026-01-01', until: null },
          ...{ confirmed: true, withdrawn: false },
        },
      ],
    },
    {
      ...{ id: 'post:2', organization: 'organization:a', role: 'alternate', about: '' },
      ...{ closedOn: '2026-06-30', assignments: [] },
    },
  ],
  people: [{ id: 'person:1', name: 'Sample Person', email: 'person@example.org', phone: null }],
};
const columns = ['Organization', 'Role', 'Name', 'E-mail', 'Telephone', 'From', 'Until', 'State'];
const plan = (...rows: string[][]) =>
  planFromDirectory(
    {
      columns,
      rows: rows.map((cells, at) => ({ number: at + 2, cells: columns.map((_, i) => cells[i] ?? '') })),
      epoch: 1900,
    },
    known,
    '2026-11-21',
  );
const told = (...rows: string[][]) =>
  plan(...rows).problems.map(({ row, column, code }) => [row, column, code]);

test('[R53] a row is about a post of an organization, and who holds it', () => {
  const { rows, problems } = plan(
    ['SA', 'alternate', 'Other Person', 'other@example.org', '+41 22 000 00 00', '2026-02-01', '2026-12-31'],
    ['منظمة العينة', 'validator'],
    ['Sample Agency', '', 'Other Person', 'OTHER@example.org', '', '', '', 'nominated'],
  );
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    {
      ...{ organization: 'organization:b', role: 'alternate', post: null, personChanges: true },
      person: { id: 'row:2', name: 'Other Person' },
      assignment: { id: null, from: '2026-02-01', until: '2026-12-31', confirmed: true },
    },
    { organization: 'organization:a', role: 'validator', person: null, assignment: null },
    { role: 'primary', person: { id: 'row:2' }, assignment: { from: '2026-11-21', confirmed: false } },
  ]);
});

test('[R53] what is known already changes nothing; an empty cell says nothing', () => {
  const { rows } = plan([
    'SO',
    'primary',
    'Sample Person',
    'person@example.org',
    '',
    '2026-01-01',
    '',
    'active',
  ]);
  expect(rows).toMatchObject([{ post: 'post:1', assignment: null, personChanges: false, changes: [] }]);
  const [ended] = plan(['SO', '', 'Sample Person', '', '+1 555 0100', '', '2026-06-30']).rows;
  expect(ended).toMatchObject({
    assignment: { id: 'assignment:1', from: '2026-01-01', until: '2026-06-30' },
    changes: [
      { field: 'phone', before: null, after: '+1 555 0100' },
      { field: 'until', before: null, after: '2026-06-30' },
    ],
  });
  expect(
    plan(
      ['SO', '', 'Sample Person', '', '', '', '2026-06-30'],
      ['SO', '', 'Next Person', '', '', '2026-07-01'],
    ).problems,
  ).toEqual([]);
});

test('[R53] what cannot be taken is told with its row and its column', () => {
  expect(
    told(
      ['', 'primary'],
      ['Nowhere'],
      ['Shared'],
      ['SA', 'king'],
      ['SA', '', 'A', 'nowhere', 'call me'],
      ['SA', '', 'A', '', '', '31/02/2026'],
      ['SA', '', 'A', '', '', '04/05/2026'],
      ['SA', '', 'A', '', '', '2026'],
      ['SA', '', 'A', '', '', '2026-02-01', '2026-01-01'],
      ['SA', '', 'A', '', '', '', '', 'maybe'],
      ['SA', '', '', 'a@example.org'],
      ['SO', '', 'Next Person', '', '', '2026-07-01'],
      ['SA', 'validator'],
      ['SA', 'validator'],
      ['SO', 'alternate', 'Late Person', '', '', '2026-05-01'],
    ),
  ).toEqual([
    [2, 'Organization', 'organization-missing'],
    [3, 'Organization', 'parent-unknown'],
    [4, 'Organization', 'parent-unclear'],
    [5, 'Role', 'value-unknown'],
    [6, 'E-mail', 'email-wrong'],
    [6, 'Telephone', 'phone-wrong'],
    [7, 'From', 'time-impossible'],
    [8, 'From', 'time-unclear'],
    [9, 'From', 'time-unclear'],
    [10, 'Until', 'time-order'],
    [11, 'State', 'value-unknown'],
    [12, 'Name', 'person-unclear'],
    [13, 'From', 'held-meanwhile'],
    [15, null, 'row-twice'],
    [16, 'Until', 'post-closed'],
  ]);
  const { problems } = planFromDirectory({ columns: ['Colour'], rows: [], epoch: 1900 }, known, '2026-11-21');
  expect(problems.map(({ code }) => code)).toEqual(['column-unknown', 'column-missing']);
  expect(told(['SA', '', 'A', '', '', '46054'])).toEqual([[2, 'From', 'time-counted']]);
});

test('[R53] any table is planned', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('SO', 'SA', 'Sample Person', 'primary', '2026-01-01', '46054', 'nominated', '__proto__'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }), (rows) => {
      const { rows: planned, problems } = plan(...rows);
      expect(planned.length + problems.length).toBeGreaterThanOrEqual(rows.length);
    }),
  );
});
