import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { entryPageShape } from '../register/shapes.ts';
import { importedShape, mentionsShape, organizationListShape, previewShape } from './shapes.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
  await server.send('POST', '/api/organizations/listed', { list: 'organizations' });
});
afterAll(() => server.close());

const send = (path: string, table: string, fields: Record<string, string> = {}) => {
  const form = new FormData();
  form.set('file', new File([table], 'sample.csv'));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return fetch(`${server.address}/api/organizations/${path}`, { method: 'POST', body: form });
};
const codeOf = async (answer: Response) =>
  [answer.status, ((await answer.json()) as { error: { code: string } }).error.code] as const;

test('[S110] the list is told as one tree', async () => {
  const { items } = organizationListShape.parse(await (await server.get('/api/organizations')).json());
  expect(items.find(({ id }) => id === 'organization:oic')).toMatchObject({ side: 'b', code: 'oic' });
});

test('[S112] a table is shown, then imported by the fingerprint of what was shown', async () => {
  const table = 'Code,Name,Parent\nsmp,Sample Institution,oic\n';
  const shown = await send('preview', table);
  const preview = previewShape.parse(await shown.json());
  expect(preview.rows.map(({ entry, statements }) => [entry, statements.length])).toEqual([[null, 3]]);
  expect(await codeOf(await send('import', table))).toEqual([400, 'request/invalid']);
  expect(await codeOf(await send('import', table, { fingerprint: 'of another' }))).toEqual([
    409,
    'table/stale',
  ]);
  const imported = await send('import', table, { fingerprint: preview.fingerprint });
  expect(importedShape.parse(await imported.json())).toEqual({ added: 1, changed: 0 });
  const wrong = 'Code,Name,Parent\nx,X,nobody\n';
  const { fingerprint } = previewShape.parse(await (await send('preview', wrong)).json());
  expect(await codeOf(await send('import', wrong, { fingerprint }))).toEqual([422, 'table/invalid']);
  expect(await codeOf(await send('preview', ' '))).toEqual([422, 'table/unreadable']);
});

test('[S111] a new name names the version that was seen', async () => {
  const address = '/api/organizations/organization%3Aeu/names';
  const name = { name: 'Sample Union', language: 'en', from: '2030-01-01', source: { words: 'Sample' } };
  expect(await codeOf(await server.send('POST', address, name))).toEqual([428, 'entry/version-required']);
  const tag = (await server.get('/api/register/organization%3Aeu')).headers.get('etag') as string;
  const renamed = await server.send('POST', address, name, { 'if-match': tag });
  expect(entryPageShape.parse(await renamed.json()).entry.label).toBe('Sample Union');
});

test('[S115] the export is a file, and [S116] mentions are told', async () => {
  const csv = await server.get('/api/organizations/export?as=csv');
  expect(csv.headers.get('content-disposition')).toContain('organizations.csv');
  expect(await csv.text()).toContain('Organization of Islamic Cooperation');
  const xlsx = new Uint8Array(await (await server.get('/api/organizations/export?as=xlsx')).arrayBuffer());
  expect([...xlsx.slice(0, 2)]).toEqual([0x50, 0x4b]);
  const mentions = await server.get('/api/organizations/organization%3Aoic/mentions');
  expect(mentionsShape.parse(await mentions.json())).toEqual({ mentions: [], more: false });
});
