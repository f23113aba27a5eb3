import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOfEntry } from '../standing.ts';
import type { Statement } from '../statement.ts';
import { tableOfOrganizations } from './as-table.ts';
import { planFromTable } from './from-table.ts';
import type { KnownOrganization } from './known.ts';

type Said = readonly [field: string, value: string, more?: Partial<Statement>];

const source = { kind: 'document', words: 'Sample', link: null } as const;

function organization(id: string, ...said: readonly Said[]): KnownOrganization {
  const statements = said.map(([field, value, more], at) => ({
    ...{ id: `${id}/${at}`, field, value, language: null, from: null, until: null, source, proposed: false },
    ...more,
  }));
  const name = said.find(([field]) => field === 'name')?.[1] ?? id;
  return { id, label: name, fields: standingOfEntry('organization', statements, []) };
}

const en = { language: 'en' };
const known = [
  organization(
    'organization:oic',
    ['name', 'Organization of Islamic Cooperation', { ...en, from: '2011-06-28' }],
    ['code', 'oic'],
    ['side', 'b'],
  ),
  organization(
    'organization:un',
    ['name', 'United Nations', en],
    ['acronym', 'UN', en],
    ['code', 'un'],
    ['side', 'a'],
  ),
  organization('organization:7', ['name', 'Sample Office', en], ['parent', 'organization:un']),
];
const countries = new Map([
  ['saudi arabia', 'SAU'],
  ['sau', 'SAU'],
]);

function planned(table: readonly (readonly string[])[], epoch: 1900 | 1904 = 1900) {
  const [columns = [], ...rows] = table;
  return planFromTable(
    { columns, rows: rows.map((cells, at) => ({ number: at + 2, cells })), epoch },
    { known, countries },
  );
}

function problems(table: readonly (readonly string[])[]) {
  return planned(table).problems.map(({ code, row, column, other }) => [code, row, column, other]);
}

describe('[R41] a row is about the organization with its code, else with its name, else about a new one', () => {
  test('what the register says already is no change; an empty cell says nothing', () => {
    const { rows, problems: found } = planned([
      ['Code', 'Name', 'Side', 'Seat'],
      ['OIC', 'Organization of Islamic Cooperation', 'B', ''],
      ['', 'sample  office', '', 'Jeddah'],
      ['new', 'منظمة جديدة', '', ''],
    ]);
    expect(found).toEqual([]);
    expect(
      rows.map(({ entry, statements }) => [
        entry,
        statements.map(({ field, value }) => `${field}: ${value}`),
      ]),
    ).toEqual([
      ['organization:oic', []],
      ['organization:7', ['seat: Jeddah']],
      [null, ['code: new', 'name: منظمة جديدة']],
    ]);
  });

  test('a value takes the place of what held; a name with its first day ends the one before', () => {
    const { rows } = planned([
      ['Code', 'Name', 'Named since', 'Side'],
      ['oic', 'Organization of Sample Cooperation', '1 March 2030', 'third'],
    ]);
    expect(rows[0]?.ends).toEqual(['organization:oic/0', 'organization:oic/2']);
    expect(rows[0]?.statements.map(({ value, from, until, before }) => [value, from, until, before])).toEqual(
      [
        [
          'Organization of Islamic Cooperation',
          '2011-06-28',
          '2030-02-28',
          'Organization of Islamic Cooperation',
        ],
        ['Organization of Sample Cooperation', '2030-03-01', null, 'Organization of Islamic Cooperation'],
        ['third', null, null, 'b'],
      ],
    );
  });
});

describe('[R42] what cannot be taken is told with its row and its column', () => {
  test('columns that are missing, unknown or there twice', () => {
    expect(problems([['Colour'], ['blue']])).toEqual([
      ['column-missing', 1, null, 'Code, Name (English)'],
      ['column-unknown', 1, 'Colour', null],
    ]);
    expect(problems([['name', 'Code', 'English', 'Colour']])).toEqual([
      ['column-twice', 1, 'English', null],
      ['column-unknown', 1, 'Colour', null],
    ]);
  });

  test('codes and names that are there twice', () => {
    const table = [
      ['Code', 'Name'],
      ['x', 'X'],
      ['X', 'Y'],
      ['', 'Sample Office'],
      ['', 'Sample office'],
      ['', 'X'],
      ['z', 'United Nations'],
      ['', ''],
    ];
    expect(problems(table)).toEqual([
      ['code-twice', 3, 'Code', '2'],
      ['code-twice', 5, null, '4'],
      ['code-twice', 6, 'Name', '2'],
      ['name-shared', 7, 'Name', 'United Nations'],
      ['name-missing', 8, 'Name', null],
    ]);
  });

  test('parents that are unknown, unclear or lead in a circle; acronyms that two have', () => {
    const table = [
      ['Code', 'Name', 'Acronym', 'Parent'],
      ['a', 'A', 'SMP', 'nobody'],
      ['b', 'B', 'SMP', 'SMP'],
      ['c', 'C', '', 'd'],
      ['d', 'D', '', 'C'],
      ['un', '', '', 'Sample Office'],
      ['e', 'E', '', 'oic'],
    ];
    expect(problems(table)).toEqual([
      ['acronym-shared', 2, 'Acronym', 'B'],
      ['parent-unknown', 2, 'Parent', null],
      ['acronym-shared', 3, 'Acronym', 'A'],
      ['parent-unclear', 3, 'Parent', 'A, B'],
      ['parent-circular', 4, 'Parent', 'C → D → C'],
      ['parent-circular', 5, 'Parent', 'D → C → D'],
      ['parent-circular', 6, 'Parent', 'United Nations → Sample Office → United Nations'],
    ]);
  });

  test('days that the calendar has not, days that may be two, values that are none', () => {
    const table = [
      ['Name', 'Founded', 'Closed', 'Kind', 'Country', 'Website'],
      ['A', '2023-02-29', '31 June 2020', 'castle', 'Atlantis', 'javascript:1'],
      ['B', '04/05/2011', '2010', '', 'Saudi Arabia', ''],
      ['C', '2011', '2010', 'Specialized-Agency', '', ''],
      ['D', '40722', '٢٨ يونيه ٢٠١٢', '', '', ''],
    ];
    expect(planned(table).problems.map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual([
      ...[
        'value-unknown 2 Kind',
        'value-unknown 2 Country',
        'time-impossible 2 Founded',
        'time-impossible 2 Closed',
        'link-wrong 2 Website',
      ],
      ...['time-unclear 3 Founded', 'time-order 4 Closed', 'time-counted 5 Founded'],
    ]);
    const days = (epoch: 1900 | 1904) => planned(table, epoch).rows[3]?.statements.map(({ value }) => value);
    expect(days(1900)).toEqual(['D', '2011-06-28', '2012-06-28']);
    expect(days(1904)).toEqual(['D', '2015-06-29', '2012-06-28']);
  });
});

const anyName = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('منظمة', 'Organisation d’essai', 'Ä'),
  )
  .map((name) => name.replaceAll(/[\p{C}\p{Z}\p{M}ـ]+/gu, ' ').trim())
  .filter((name) => name !== '');
const anyKnown = fc
  .uniqueArray(fc.tuple(anyName, fc.option(anyName), fc.nat({ max: 8 })), {
    minLength: 1,
    maxLength: 9,
    selector: ([name]) => name.normalize('NFKC').toLowerCase(),
  })
  .map((rows) =>
    rows.map(([name, french, parent], at) => {
      const said: Said[] = [
        ['name', name, en],
        ['kind', 'office'],
      ];
      if (french !== null) said.push(['name', french, { language: 'fr', from: '2001-01-01' }]);
      if (at % 2 === 0) said.push(['code', `code ${at}`], ['foundedOn', '1999-05']);
      if (parent < at) said.push(['parent', `organization:${parent}`]);
      return organization(`organization:${at}`, ...said);
    }),
  );

test('[R43] a table that the register wrote changes nothing when it is read again', () => {
  fc.assert(
    fc.property(anyKnown, (organizations) => {
      const { columns, rows } = tableOfOrganizations(organizations);
      const plan = planFromTable(
        { columns, rows: rows.map((cells, at) => ({ number: at + 2, cells })), epoch: 1900 },
        { known: organizations, countries },
      );
      expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(plan.rows.flatMap(({ statements }) => statements)).toEqual([]);
    }),
  );
});

test('[R44] no table makes it throw, and ten thousand rows take no longer than a moment', () => {
  const anyCell = fc.oneof(
    anyName,
    fc.constantFrom('', 'un', 'oic', 'UN', '2011', '45400', '2023-02-29', 'SMP'),
  );
  const columns = ['Code', 'Name', 'Acronym', 'Parent', 'Founded', 'Named since', 'Side'];
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
      const plan = planned([columns, ...rows]);
      expect(plan.rows.length).toBe(rows.length);
    }),
  );
  const rows = Array.from({ length: 10_000 }, (_, at) => [
    `c${at}`,
    `Sample ${at}`,
    `S${at}`,
    at > 0 ? `c${at - 1}` : 'un',
    '2011',
    '',
    'b',
  ]);
  let problems: unknown;
  expect(processorTime(() => (problems = planned([columns, ...rows]).problems))).toBeLessThan(3000);
  expect(problems).toEqual([]);
});

test.each<[string, (at: number, of: number) => string[]]>([
  ['one acronym', (at) => [`c${at}`, `Sample ${at}`, 'S', '']],
  ['one name', (at) => [`c${at}`, 'Sample', '', '']],
  ['parents that may be any', (at) => ['', `Sample ${at}`, 'S', 'S']],
  ['one ring of parents', (at, of) => [`c${at}`, `Sample ${at}`, '', `c${(at + 1) % of}`]],
  ['cells of whole pages', (at) => [`c${at}`, 'x'.repeat(2100), '', '']],
])(
  '[R44] twice the rows with %s take less than three times the time, and are told in short',
  (_what, rowOf) => {
    const table = (of: number) => [
      ['Code', 'Name', 'Acronym', 'Parent'],
      ...Array.from({ length: of }, (_, at) => rowOf(at, of)),
    ];
    const [once, twice] = [table(5000), table(10_000)];
    let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let tries = 0; tries < 5 && !(most < 3 * least); tries++) {
      least = Math.min(
        least,
        processorTime(() => planned(once)),
      );
      most = Math.min(
        most,
        processorTime(() => planned(twice)),
      );
    }
    expect(most / least).toBeLessThan(3);
    const { problems } = planned(twice);
    expect(problems.length).toBeGreaterThan(9000);
    for (const { cell, other } of problems) expect(`${cell}${other}`.length).toBeLessThan(600);
  },
  60_000,
);

/** Milliseconds of a processor that something takes. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('[R41] a cell is one line that hides nothing', () => {
  const { rows } = planned([
    ['Code', 'Name'],
    ['c\u200B1', 'Sample\n  \u202EBody\u202C\u0007'],
  ]);
  expect(rows[0]?.statements.map(({ value }) => value)).toEqual(['c1', 'Sample Body']);
});
