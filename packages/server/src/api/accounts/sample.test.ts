import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAccount } from '../../store/repositories/accounts/accounts.ts';
import { addRole } from '../../store/repositories/accounts/roles.ts';
import { addWorkspace } from '../../store/repositories/workspaces.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { publicAddress } from '../addresses.ts';

const workspace = 'workspace:sample';
let server: RunningServer;
let real: RunningServer;
let person: string;
let somebody: string;
beforeAll(async () => {
  server = await runningServer({ ways: { address: null, post: null, sample: true } });
  const { db } = server.store;
  real = await runningServer({ store: { ...server.store, close: async () => {} } });
  const configuration = null;
  await addWorkspace(db, { id: workspace, name: 'Sample', code: 'sample', configuration, sample: true });
  const made = { name: 'Sample Administrator', email: null, language: 'fr', sample: true };
  person = (await addAccount(db, 'program:sample', made)) as string;
  const role = { role: 'administrator', side: null, organization: null, from: '2026-01-01', until: null };
  await addRole(db, 'program:sample', { ...role, workspace, account: person });
});
afterAll(async () => {
  await real.close();
  await server.close();
});

const cookieOf = (answer: Response) => ({
  cookie: (answer.headers.get('set-cookie') as string).split(';')[0] as string,
});
const who = async (path: string, headers: Record<string, string> = {}) =>
  (await (await server.get(path, headers)).json()) as {
    account: { id: string } | null;
    local: boolean;
    may: string[];
    sample: boolean;
  };
const step = (headers = {}) => server.send('POST', '/api/sample/session', { account: person }, headers);

test('[S144] made-up people are stepped into, and hold nothing outside their workspace', async () => {
  const { items } = (await (await server.get('/api/sample/people')).json()) as { items: unknown[] };
  expect(items).toMatchObject([{ id: person, workspace: 'sample', roles: [{ role: 'administrator' }] }]);
  const stepped = await step();
  expect([stepped.status, await stepped.json()]).toMatchObject([201, { code: 'sample' }]);
  const headers = cookieOf(stepped);
  expect(await who('/w/sample/api/session', headers)).toMatchObject({
    account: { id: person },
    sample: true,
  });
  expect((await who('/w/sample/api/session', headers)).may).toContain('keep accounts');
  expect((await who('/api/session', headers)).may).toEqual(['read texts']);
  const pair = { name: 'Sample', code: 'other', configuration: pairOf('A', 'B') };
  for (const path of ['/api/workspaces', '/w/sample/api/workspaces'])
    expect((await server.send('POST', path, pair, headers)).status).toBe(403);
});

test('[S144] who is made in a sample workspace is made up, and nobody else is kept from there', async () => {
  const headers = cookieOf(await step());
  somebody = (await addAccount(server.store.db, 'x', {
    ...{ name: 'Somebody', email: 'somebody@example.org', language: 'en', sample: false },
  })) as string;
  const at = `/w/sample/api/accounts/${encodeURIComponent(somebody)}`;
  for (const [method, path, json] of [
    ['POST', `${at}/link`, undefined],
    ['POST', `${at}/roles`, { role: 'delegation', side: 'a' }],
    ['PATCH', at, { disabled: true }],
  ] as const)
    expect((await server.send(method, path, json, { ...headers, 'if-match': '*' })).status).toBe(404);
  expect((await server.get(`${at}/sessions`, headers)).status).toBe(404);
  const invited = { name: 'Sample Other', language: 'en', roles: [{ role: 'delegation', side: 'a' }] };
  expect((await server.send('POST', '/w/sample/api/accounts', invited, headers)).status).toBe(201);
  const listed = await (await server.get('/w/sample/api/accounts', headers)).json();
  expect(listed).toMatchObject({ items: [{ sample: true }, { sample: true }] });
});

test('[S144] made-up people are let in nowhere else', async () => {
  const headers = cookieOf(await step());
  const elsewhere = await real.get('/w/sample/api/session', headers);
  expect(await elsewhere.json()).toMatchObject({ account: null, sample: false });
  expect((await real.get('/api/sample/people')).status).toBe(404);
  const passedOn = { 'x-forwarded-for': '192.0.2.1' };
  expect((await step(passedOn)).status).toBe(404);
  expect(await who('/w/sample/api/session', { ...headers, ...passedOn })).toMatchObject({ account: null });
  const nobody = await server.send('POST', '/api/sample/session', { account: somebody });
  expect(nobody.status).toBe(404);
});

test('[S140] a request that is passed on for somebody is not made at the machine of the store', async () => {
  const alone = await runningServer();
  const local = async (headers: Record<string, string>) =>
    ((await (await alone.get('/api/session', headers)).json()) as { local: boolean }).local;
  expect(await local({})).toBe(true);
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
    expect(await local({ [name]: '192.0.2.1' })).toBe(false);
  await alone.close();
});

test('[S140] over the public address nobody is at the machine, and the cookie is for HTTPS alone', async () => {
  const { store } = server;
  const ways = { address: 'https://127.0.0.2', post: null, sample: true };
  const hosts = ['127.0.0.2', '127.0.0.1'];
  const behind = await runningServer({ store: { ...store, close: async () => {} }, ways, hosts });
  const stepped = await behind.send('POST', '/api/sample/session', { account: person });
  expect(stepped.headers.get('set-cookie')).toMatch(/Secure/);
  await behind.close();
  expect(publicAddress('https://example.org/')).toBe('https://example.org');
  for (const wrong of ['example.org', 'ftp://example.org', 'https://example.org/x', 'https://a@example.org'])
    expect(publicAddress(wrong)).toBeNull();
});

function pairOf(a: string, b: string) {
  const side = (name: string) => ({ name, acronym: '', organization: null });
  return {
    sides: { a: side(a), b: side(b) },
    ...{ cycleName: 'plan', cycleMonths: 12, meetingMonths: 12, hosts: 'alternating', reportingMonths: 6 },
    ...{ languages: ['en'], lineage: null, clusters: [], workingGroups: [] },
  };
}
