import { request } from 'node:http';
import { tableAsCsv, tableAsXlsx, tableFromFile } from '@biennium/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeActivity } from '../../commands/matrix/change-activity.ts';
import { type FollowUpHouse, followUpHouse } from '../../test-kit/follow-up-house.ts';
import { given } from '../../test-kit/sides.ts';

const patience = 240_000;
let house: FollowUpHouse;
beforeAll(async () => {
  house = await followUpHouse();
}, patience);
afterAll(() => house?.close());

const person = (name: string) => house.here.find((each) => each.name === name)?.headers ?? {};
const at = () => `/api/matrices/${encodeURIComponent(house.ids.drafted)}`;

/** The table of a matrix as somebody takes it away. */
async function exported(as: 'csv' | 'xlsx', query = '', who = 'coordinator a') {
  const answer = await house.get(`${at()}/export?as=${as}${query}`, person(who));
  expect(answer.status).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const { value } = await tableFromFile(bytes);
  if (!value) throw new Error('The file cannot be read.');
  return value;
}

interface Preview {
  rows: { row: number; code: string | null; changes: { field: string }[]; conflicts: { field: string }[] }[];
  problems: { code: string; row: number; column: string | null }[];
  fingerprint: string;
  error?: { code: string };
}

async function sent(path: string, file: Uint8Array | string, fields: object = {}, who = 'coordinator a') {
  const form = new FormData();
  form.set('file', new File([file as BlobPart], 'sample.xlsx'));
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  const answer = await fetch(`${house.address}${at()}/${path}`, {
    ...{ method: 'POST', body: form, headers: person(who) },
  });
  return { status: answer.status, json: (await answer.json()) as Preview & Record<string, unknown> };
}

type Table = Awaited<ReturnType<typeof exported>>;
/** The rows of a table with some cells changed: by the number of the row and the name of the column. */
function edited(table: Table, changes: Record<number, Record<string, string>>) {
  return {
    title: 'Sample',
    columns: table.columns,
    rows: table.rows.map(({ cells }, index) =>
      cells.map((cell, place) => changes[index]?.[table.columns[place] as string] ?? cell),
    ),
  };
}
const line = async (id: string) =>
  (await (await house.get(`/api/activities/${encodeURIComponent(id)}`, person('coordinator a'))).json()) as {
    activity: { content: { title: string; place: string; output: string }; version: number; code: string };
  };

describe('[F52] a matrix goes out as a table and comes back', { timeout: patience }, () => {
  test('Excel in each language, and CSV; of one side what it keeps to itself stays with it', async () => {
    const csv = await exported('csv');
    expect(csv.rows.map(({ cells }) => cells[0])).toEqual(['DRAFTED-001', 'DRAFTED-002']);
    expect((await exported('xlsx', '', 'coordinator b')).rows.map(({ cells }) => cells[0])).toEqual([
      'DRAFTED-001',
    ]);
    expect((await exported('xlsx', '&language=ar')).columns[0]).toBe('الرمز');
    expect((await exported('xlsx', '&language=fr&empty=true')).rows).toEqual([]);
  });

  test('what was not touched changes nothing; what was is shown, and brought in as it was shown', async () => {
    const table = await exported('xlsx');
    const same = await sent('import/preview', await tableAsXlsx(edited(table, {})));
    expect(same.json).toMatchObject({ problems: [], rows: [{ changes: [] }, { changes: [] }] });
    const changed = edited(table, { 0: { Place: 'Sample City' } });
    const added = {
      ...changed,
      rows: [...changed.rows, changed.rows[0]?.map((cell, i) => (i === 0 ? '' : cell)) ?? []],
    };
    const file = await tableAsXlsx(added);
    const preview = await sent('import/preview', file);
    expect(
      preview.json.rows.map(({ changes }) => changes.map(({ field }) => field).includes('place')),
    ).toEqual([...[true, false, true]]);
    expect((await line(house.ids.line)).activity.content.place).toBe('');
    const { fingerprint } = preview.json;
    expect(await sent('import', file, { fingerprint: 'guessed' })).toMatchObject({ status: 409 });
    expect(await sent('import', file, { fingerprint })).toEqual({
      ...{ status: 200, json: { proposed: 1, changed: 1 } },
    });
    expect((await line(house.ids.line)).activity.content.place).toBe('Sample City');
    // What it would change is another now.
    expect((await sent('import', file, { fingerprint })).status).toBe(409);
  });

  test('what both changed stays as it is here unless it is taken', async () => {
    const table = await exported('xlsx');
    const { sides, ids } = house;
    const { content } = given({ done: true, value: (await line(ids.line)).activity }) as never as {
      content: Parameters<typeof changeActivity>[2]['content'];
    };
    given(await changeActivity(sides.a, ids.line, { content: { ...content, output: 'Sample: here' } }, null));
    const file = await tableAsXlsx(
      edited(table, { 0: { 'Expected output': 'Sample: in the file', Indicator: 'Sample: ten' } }),
    );
    const preview = await sent('import/preview', file);
    expect(preview.json.rows[0]).toMatchObject({
      ...{ changes: [{ field: 'indicator' }], conflicts: [{ field: 'output' }] },
    });
    const { fingerprint } = preview.json;
    expect((await sent('import', file, { fingerprint })).json).toEqual({ proposed: 0, changed: 1 });
    expect((await line(ids.line)).activity.content).toMatchObject({
      ...{ output: 'Sample: here', indicator: 'Sample: ten' },
    });
    const again = (await sent('import/preview', file)).json;
    const taken = `${(await line(ids.line)).activity.code} output`;
    await sent('import', file, { fingerprint: again.fingerprint, taken });
    expect((await line(ids.line)).activity.content.output).toBe('Sample: in the file');
  });

  test('what is wrong is told by row and column, and nothing of it is brought in', async () => {
    const table = await exported('csv');
    const file = tableAsCsv(
      edited(table, { 0: { Code: 'DRAFTED-999' }, 1: { From: '31/31/2026', Place: 'Sample Town' } }),
    );
    const { json } = await sent('import/preview', file);
    expect(json.problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ...[
        ['line-unknown', 2, 'Code'],
        ['time-impossible', 3, 'From'],
      ],
    ]);
    const { fingerprint } = json;
    expect(await sent('import', file, { fingerprint })).toMatchObject({ status: 422 });
    expect((await line(house.ids.own)).activity.content.place).toBe('');
    expect(await sent('import/preview', 'PK nothing')).toMatchObject({ status: 422 });
  });

  test('nobody brings in what they may not change', async () => {
    const table = await exported('csv', '', 'focal-point b2');
    const file = tableAsCsv(edited(table, { 0: { Place: 'Sample Village' } }));
    const { json } = await sent('import/preview', file, {}, 'focal-point b2');
    expect(json.problems.map(({ code }) => code)).toEqual(['line-not-yours']);
    const { fingerprint } = json;
    expect((await sent('import', file, { fingerprint }, 'focal-point b2')).status).toBe(422);
  });

  test('a file of 100 MB is refused unread', async () => {
    const headers = {
      ...{ ...person('coordinator a'), 'content-length': 100 * 1024 * 1024 },
      'content-type': 'multipart/form-data; boundary=sample',
    };
    const status = await new Promise((answered, failed) => {
      const asking = request(`${house.address}${at()}/import/preview`, { method: 'POST', headers });
      asking.once('response', ({ statusCode }) => answered(statusCode));
      asking.once('error', failed);
      asking.flushHeaders();
    });
    expect(status).toBe(413);
  });
});
