import { tableAsCsv, tableAsXlsx } from '@biennium/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../commands/context.ts';
import { exportOrganizations } from '../commands/export-organizations.ts';
import { fillOrganizations } from '../commands/fill-organizations.ts';
import { findMentions } from '../commands/find-mentions.ts';
import { importOrganizations } from '../commands/import-organizations.ts';
import { keepFile } from '../commands/keep-file.ts';
import { listOrganizations } from '../commands/list-organizations.ts';
import { mandateLists } from '../commands/mandate-lists.ts';
import { mergeEntries } from '../commands/merge-entries.ts';
import { previewImport } from '../commands/preview-import.ts';
import { readFile } from '../commands/read-file.ts';
import { renameOrganization } from '../commands/rename-organization.ts';
import { ruleOnStatements } from '../commands/rule-on-statements.ts';
import { showEntry } from '../commands/show-entry.ts';
import { localPerson, visitor } from '../policies/actor.ts';
import type { Result } from '../refusals/result.ts';
import { draftHere } from '../test-kit/draft-here.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import type { Store } from './open.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];

const list = mandateLists().organizations;
const source = { words: 'Sample report, p. 3' };

function given<T>(result: Result<T>): T {
  if (!result.done) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}

const codeOf = (result: Result<unknown>) => (result.done ? null : result.refusal.code);

function csv(...rows: readonly (readonly string[])[]) {
  const [columns = [], ...others] = rows;
  const bytes = new TextEncoder().encode(tableAsCsv({ title: '', columns, rows: others }));
  return { name: 'sample.csv', bytes };
}

describe.each(engines)('organizations, on %s', (_name, engine) => {
  let store: Store;
  let context: Context;

  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    context = { db: store.db, actor: localPerson };
  });
  afterAll(async () => {
    await store?.close();
    await engine?.remove();
  });
  const testHere = test.skipIf(engine === null);

  const one = async (id: string) => {
    const found = given(await listOrganizations(context)).find((each) => each.id === id);
    if (!found) throw new Error(`${id} is not there`);
    return found;
  };
  const shown = async (id: string) => given(await showEntry(context, id));

  testHere('[S110] the list is brought in once; what a person decided stays', async () => {
    const count = given(await fillOrganizations(context, list)).organizations;
    expect(count).toBeGreaterThan(150);
    expect(given(await fillOrganizations(context, list)).organizations).toBe(0);
    const oic = await one('organization:oic');
    expect([oic.side, oic.kind, oic.parent]).toEqual(['b', 'organization', null]);
    expect((await one('organization:un-women')).parent).toBe('organization:un');

    const { statements, entry } = await shown('organization:oic');
    const kind = statements.find(({ field }) => field === 'kind');
    expect(kind?.source).toMatchObject({ kind: 'list', list: 'organizations' });
    const ruling = { statements: [kind?.id as string], ruling: 'rejected' as const };
    given(await ruleOnStatements(context, 'organization:oic', ruling, entry.version));
    const changed = {
      ...list,
      version: '2030-01-01',
      entries: list.entries.map((each) => (each.id === 'oic' ? { ...each, kind: 'institution' } : each)),
    };
    // The collective of such institutions has one more member.
    expect(given(await fillOrganizations(context, changed)).organizations).toBe(2);
    expect((await one('organization:oic')).kind).toBe('institution');
    expect((await shown('organization:oic')).statements.filter(({ field }) => field === 'kind').length).toBe(
      2,
    );
    expect(codeOf(await fillOrganizations({ ...context, actor: visitor }, list))).toBe('not-permitted');
  });

  testHere('[S111] a new name from a day on ends the one before; nothing is lost', async () => {
    const { entry, statements } = await shown('organization:osce');
    const name = { name: 'Sample Organization', language: 'en', from: '2030-03-01', source };
    const wrong = { ...name, from: '2030-02-30' };
    expect(codeOf(await renameOrganization(context, entry.id, wrong, entry.version))).toBe('entry/invalid');
    given(await renameOrganization(context, entry.id, name, entry.version));
    expect(codeOf(await renameOrganization(context, entry.id, name, entry.version))).toBe(
      'entry/version-stale',
    );
    const renamed = await one(entry.id);
    expect(renamed.label).toBe('Sample Organization');
    expect(
      renamed.names.filter(({ language }) => language === 'en').map(({ value, until }) => [value, until]),
    ).toEqual([
      ['Organization for Security and Cooperation in Europe', '2030-02-28'],
      ['Sample Organization', null],
    ]);
    expect((await shown(entry.id)).statements.length).toBe(statements.length + 2);
    const again = { ...name, name: 'Another', from: '2030-03-01' };
    const { version } = (await shown(entry.id)).entry;
    expect(codeOf(await renameOrganization(context, entry.id, again, version))).toBe('entry/invalid');
  });

  testHere('[S112] a preview changes nothing; what was shown is imported, whole', async () => {
    const before = given(await listOrganizations(context)).length;
    const file = csv(
      ['Code', 'Name', 'Name (Arabic)', 'Parent', 'Seat', 'Founded'],
      ['smp', 'Sample Institution', 'مؤسسة النموذج', 'oic', 'Jeddah', '40722'],
      ['smp-2', 'Sample Branch', '', 'smp', '', ''],
      ['un-women', '', '', '', 'New York', ''],
    );
    const preview = given(await previewImport(context, file, draftHere));
    expect(preview.problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['time-counted', 2, 'Founded'],
    ]);
    expect(given(await listOrganizations(context)).length).toBe(before);
    expect(given(await importOrganizations(context, file, preview.fingerprint, draftHere))).toEqual({
      added: 2,
      changed: 1,
    });
    const all = given(await listOrganizations(context));
    const institution = all.find(({ code }) => code === 'smp');
    expect(institution).toMatchObject({ parent: 'organization:oic', seat: 'Jeddah', waiting: 0 });
    expect(all.find(({ code }) => code === 'smp-2')?.parent).toBe(institution?.id);
    const women = await shown('organization:un-women');
    expect(women.statements.at(-1)).toMatchObject({
      field: 'seat',
      source: { kind: 'row', file: 'sample.csv', row: 4 },
    });
    expect(
      given(await previewImport(context, file, draftHere)).rows.flatMap(({ statements }) => statements),
    ).toEqual([]);
  });

  testHere('[S113] a value takes the place of what held, which is withdrawn and stays', async () => {
    const file = csv(['Code', 'Seat', 'Kind'], ['smp', 'Istanbul', 'Institution']);
    const { fingerprint, rows } = given(await previewImport(context, file, draftHere));
    expect(rows[0]?.statements.map(({ before, shown: after }) => [before, after])).toEqual([
      [null, 'institution'],
      ['Jeddah', 'Istanbul'],
    ]);
    given(await importOrganizations(context, file, fingerprint, draftHere));
    const id = given(await listOrganizations(context)).find(({ code }) => code === 'smp')?.id as string;
    const { entry, statements } = await shown(id);
    const seat = entry.fields.find(({ field }) => field === 'seat');
    expect([seat?.values.map(({ value }) => value), seat?.disagree]).toEqual([['Istanbul'], false]);
    expect(seat?.others.map(({ value, standing }) => [value, standing])).toEqual([['Jeddah', 'withdrawn']]);
    expect(statements.filter(({ field }) => field === 'seat').length).toBe(2);
  });

  testHere(
    '[S114] a stale preview is refused, and so is a table with an error; nothing is imported',
    async () => {
      const file = csv(['Code', 'Seat'], ['smp', 'Astana']);
      const { fingerprint } = given(await previewImport(context, file, draftHere));
      const other = csv(['Code', 'Seat'], ['smp', 'Vienna']);
      expect(codeOf(await importOrganizations(context, other, fingerprint, draftHere))).toBe('table/stale');
      const id = given(await listOrganizations(context)).find(({ code }) => code === 'smp')?.id as string;
      const name = { name: 'Sample Institution II', language: 'en', from: '2031-01-01', source };
      given(await renameOrganization(context, id, name, null));
      expect(codeOf(await importOrganizations(context, file, fingerprint, draftHere))).toBe('table/stale');

      const wrong = csv(['Code', 'Name', 'Parent'], ['good', 'Good', ''], ['bad', 'Bad', 'nobody']);
      const preview = given(await previewImport(context, wrong, draftHere));
      expect(codeOf(await importOrganizations(context, wrong, preview.fingerprint, draftHere))).toBe(
        'table/invalid',
      );
      expect(given(await listOrganizations(context)).some(({ code }) => code === 'good')).toBe(false);
      const noTable = { name: 'x.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0]) };
      expect(codeOf(await previewImport(context, noTable, draftHere))).toBe('table/unreadable');
      expect(codeOf(await previewImport({ ...context, actor: visitor }, file, draftHere))).toBe(
        'not-permitted',
      );
    },
  );

  testHere('[S115] what is exported changes nothing when it is imported, as CSV and as Excel', async () => {
    for (const as of ['csv', 'xlsx'] as const) {
      const { content, name } = given(await exportOrganizations(context, as));
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const { rows, problems } = given(await previewImport(context, { name, bytes }, draftHere));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(rows.flatMap(({ statements }) => statements)).toEqual([]);
      expect(rows.length).toBeGreaterThan(150);
    }
  });

  testHere(
    '[S116] where texts name an organization, by any of its names and no longer one of another',
    async () => {
      const text = `The General Assembly,

Recalling the work of the Organization of the Islamic Conference,

Noting the general secretariat of the Organization of Islamic Cooperation, WHO and those who act,

1. Requests UN-Women to report;

2. Requests the United Nations Development Programme to assist.`;
      const bytes = new TextEncoder().encode(text);
      given(await keepFile(context, await readFile(bytes, 'sample.txt'), bytes, []));
      const places = async (id: string) =>
        given(await findMentions(context, id)).mentions.map(({ address, name }) => `${address} ${name}`);
      expect(await places('organization:oic')).toEqual(['PP1 Organization of the Islamic Conference']);
      expect(await places('organization:un-women')).toEqual(['OP1 UN-Women']);
      expect(await places('organization:un')).toEqual([]);
      expect(await places('organization:undp')).toEqual(['OP2 United Nations Development Programme']);
      expect(codeOf(await findMentions(context, 'organization:none'))).toBe('not-found');
    },
  );

  testHere('[S117] two organizations that are one are told as one in tables too', async () => {
    const { version } = (await shown('organization:eu')).entry;
    given(
      await mergeEntries(context, 'organization:eu', { other: 'organization:gctf', apart: false }, version),
    );
    expect(given(await listOrganizations(context)).some(({ id }) => id === 'organization:gctf')).toBe(false);
    const file = csv(['Code', 'Name'], ['', 'Global Counterterrorism Forum']);
    expect(given(await previewImport(context, file, draftHere)).rows[0]).toMatchObject({
      entry: 'organization:eu',
      statements: [],
    });
    expect(
      given(await fillOrganizations(context, { ...list, version: '2031-01-01' })).organizations,
    ).toBeLessThan(3);
  });

  testHere(
    '[S118] ten thousand rows are planned and imported in bounded time',
    async () => {
      const rows = Array.from({ length: 10_000 }, (_, at) => [
        ...[
          `row-${at}`,
          `Sample Organization ${at}`,
          `منظمة ${at}`,
          at > 0 ? `row-${Math.floor((at - 1) / 10)}` : 'un',
          'Sample',
        ],
      ]);
      const columns = ['Code', 'Name (English)', 'Name (Arabic)', 'Parent', 'Seat'];
      const file = { name: 'many.xlsx', bytes: await tableAsXlsx({ title: 'Many', columns, rows }) };
      const start = performance.now();
      const { fingerprint, problems } = given(await previewImport(context, file, draftHere));
      expect(problems).toEqual([]);
      const planned = performance.now();
      expect(given(await importOrganizations(context, file, fingerprint, draftHere))).toEqual({
        added: 10_000,
        changed: 0,
      });
      const imported = performance.now();
      expect(given(await listOrganizations(context)).length).toBeGreaterThan(10_000);
      expect(planned - start).toBeLessThan(15_000);
      expect(imported - planned).toBeLessThan(60_000);
    },
    120_000,
  );
});
