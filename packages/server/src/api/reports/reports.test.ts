import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstAdministratorToken } from '../../commands/accounts/first-administrator.ts';
import { showDecision, turnKey } from '../../commands/keys/turn-key.ts';
import { makeMatrix } from '../../commands/matrix/make-matrix.ts';
import { proposeActivity } from '../../commands/matrix/propose-activity.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { type BothSides, bothSides, given } from '../../test-kit/sides.ts';

/** The program is built before, where it is older than its sources. */
const mostMilliseconds = 300_000;

type Headers = Record<string, string>;
let server: RunningServer;
let sides: BothSides;
let [a, b, focalA, validatorA]: Headers[] = [];
let [matrix, line, round]: string[] = [];

const codeOf = async (answer: Response) => {
  const { error } = (await answer.json()) as { error: { code: string } };
  return [answer.status, error.code];
};
const json = async <T>(answer: Response | Promise<Response>) => (await (await answer).json()) as T;
const at = (...parts: string[]) => `/api/${parts.map(encodeURIComponent).join('/')}`;

async function signedIn(token: string, who?: unknown): Promise<Headers> {
  const answer = await server.send('POST', '/api/session', { token, who });
  return { cookie: (answer.headers.get('set-cookie') as string).split(';')[0] as string };
}

async function turnBoth(decision: 'accept line' | 'adopt matrix' | 'open round', subject: string) {
  for (const who of [sides.a, sides.b]) {
    const { fingerprint: seen } = given(await showDecision(who, decision, subject));
    given(await turnKey(who, decision, subject, { seen }));
  }
}

beforeAll(async () => {
  server = await runningServer();
  sides = await bothSides(server.store);
  const token = (await firstAdministratorToken(sides.local)) as string;
  const administrator = await signedIn(token, { name: 'Sample Administrator', language: 'en' });
  const invited = async (role: object) => {
    const person = { name: 'Sample', language: 'en', roles: [role] };
    const { path } = await json<{ path: string }>(
      server.send('POST', '/api/accounts', person, administrator),
    );
    return signedIn(path.split('#')[1] as string);
  };
  a = await invited({ role: 'coordinator', side: 'a' });
  b = await invited({ role: 'coordinator', side: 'b' });
  focalA = await invited({ role: 'focal-point', side: 'a', organization: sides.orgA });
  validatorA = await invited({ role: 'validator', side: 'a', organization: sides.orgA });
  matrix = given(
    await makeMatrix(sides.a, { title: 'Sample', prefix: 'HTTP', from: '2026-01-01', until: '2027-12-31' }),
  );
  const content = sides.line('<b>a course</b>');
  line = given(await proposeActivity(sides.a, { matrix, content, visibility: 'both sides' }));
  await turnBoth('accept line', line);
  await turnBoth('adopt matrix', matrix);
}, mostMilliseconds);
afterAll(() => server.close());

const content = {
  ...{ status: 'in progress', words: 'Sample: <script>alert(1)</script>', language: 'en' },
  ...{ actual: { from: null, until: null }, participants: null, evaluation: '', met: {} },
};
interface Reports {
  readonly items: readonly { readonly id: string; readonly organization: string }[];
}

describe('[F40] rounds over HTTP', () => {
  test('a round is made, changed over the version that was seen, opened and told', async () => {
    const days = { from: '2026-01-01', until: '2026-06-30', due: '2099-01-31' };
    const give = (headers: Headers | undefined, more: object = {}) =>
      server.send('POST', '/api/rounds', { matrix, title: 'Sample round', ...days, ...more }, headers);
    expect(await codeOf(await give({}))).toEqual([403, 'not-permitted']);
    expect(await codeOf(await give(focalA))).toEqual([403, 'not-permitted']);
    expect(await codeOf(await give(a, { due: '2026-01-01' }))).toEqual([422, 'round/invalid']);
    const made = await give(a);
    expect(made.status).toBe(201);
    round = (await json<{ id: string }>(made)).id;
    const change = (headers: Headers) =>
      server.send('PATCH', at('rounds', round as string), { due: '2099-02-28' }, { ...b, ...headers });
    expect(await codeOf(await change({}))).toEqual([428, 'round/version-required']);
    const tag = (await server.get(at('rounds', round), b)).headers.get('etag') as string;
    expect((await change({ 'if-match': tag })).status).toBe(200);
    expect(await codeOf(await change({ 'if-match': tag }))).toEqual([412, 'round/version-stale']);
    await turnBoth('open round', round);
    const listed = await json<{ items: { state: string; counts: object }[] }>(server.get('/api/rounds', b));
    expect(listed.items).toMatchObject([{ state: 'open', counts: { asked: 2, missing: 2 } }]);
    expect(await codeOf(await server.get('/api/rounds'))).toEqual([403, 'not-permitted']);
  });
});

describe('[F42] reports over HTTP', () => {
  test('a report is written, submitted and validated, each over the version that was seen', async () => {
    const own = await json<Reports>(server.get(`${at('rounds', round as string)}/mine`, focalA));
    expect(own.items.map(({ organization }) => organization)).toEqual([sides.orgA]);
    const report = at('reports', own.items[0]?.id as string);
    expect(await codeOf(await server.get(report, b))).toEqual([404, 'not-found']);
    const written = await server.send('PATCH', report, { content }, { ...focalA, 'if-match': '"v1"' });
    expect(written.headers.get('etag')).toMatch(/"v2"$/);
    const take = (step: string, headers: Headers | undefined, tag: string, more: object = {}) =>
      server.send('POST', `${report}/steps`, { step, ...more }, { ...headers, 'if-match': tag });
    expect(await codeOf(await take('validate', focalA, '*'))).toEqual([403, 'not-permitted']);
    expect(await codeOf(await take('submit', focalA, '"v1"'))).toEqual([412, 'report/version-stale']);
    expect((await take('submit', focalA, '"v2"')).status).toBe(200);
    expect(await codeOf(await take('publish', a, '*'))).toEqual([400, 'request/invalid']);
    expect(await codeOf(await take('return', validatorA, '*'))).toEqual([422, 'report/invalid']);
    expect((await take('validate', validatorA, '*')).status).toBe(200);
    expect(await codeOf(await take('countersign', a, '*'))).toEqual([403, 'not-permitted']);
    expect(await codeOf(await take('submit', focalA, '*'))).toEqual([409, 'report/out-of-order']);
    const listed = await json<Reports>(server.get('/api/reports?state=validated,countersigned', b));
    expect(listed.items).toHaveLength(1);
    expect(await codeOf(await server.get('/api/reports?state=none', b))).toEqual([400, 'request/invalid']);
  });
});

describe('[F46] evidence over HTTP', () => {
  const form = (bytes: Uint8Array<ArrayBuffer>, name: string, more: Record<string, string> = {}) => {
    const data = new FormData();
    data.set('file', new File([bytes], name));
    data.set('visibility', 'both sides');
    for (const [field, value] of Object.entries(more)) data.set(field, value);
    return data;
  };
  const post = (path: string, body: FormData, headers: Headers | undefined) =>
    fetch(server.address + path, { method: 'POST', body, headers: headers ?? {} });
  const files = () => `${at('activities', line as string)}/evidence/files`;
  const text = (words: string) => new TextEncoder().encode(words);

  test('a file is taken, and given out to be saved and never shown', async () => {
    const taken = await post(
      files(),
      form(text('%PDF-1.7\n'), 'Sample évidence.pdf', { title: '<b>x</b>' }),
      focalA,
    );
    expect(taken.status).toBe(201);
    const { id, title } = await json<{ id: string; title: string }>(taken);
    expect(title).toBe('<b>x</b>');
    const file = await server.get(`${at('evidence', id)}/file`, b);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; .*Sample%20%C3%A9vidence\.pdf$/);
    expect(await codeOf(await server.get(`${at('evidence', id)}/file`))).toEqual([404, 'not-found']);
    const withdrawal = `${at('evidence', id)}/withdrawal`;
    expect(await codeOf(await server.send('POST', withdrawal, { reason: '' }, focalA))).toEqual([
      ...[422, 'evidence/invalid'],
    ]);
    expect((await server.send('POST', withdrawal, { reason: 'Sample' }, b)).status).toBe(403);
    expect((await server.send('POST', withdrawal, { reason: 'Sample' }, focalA)).status).toBe(200);
  });

  test('a program, a page of the web, nothing, and an address that is none are refused', async () => {
    const program = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4]);
    for (const [bytes, name] of [
      [program, 'report.pdf'],
      [text('<html><script>alert(1)</script>'), 'page.txt'],
      [text(''), 'empty.pdf'],
    ] as const)
      expect(await codeOf(await post(files(), form(bytes, name), focalA))).toEqual([422, 'evidence/invalid']);
    expect(
      await codeOf(await post(files(), form(text('x'), 'x.txt', { visibility: 'public' }), focalA)),
    ).toEqual([...[400, 'request/invalid']]);
    const links = files().replace('files', 'links');
    const link = (address: string) =>
      server.send('POST', links, { address, visibility: 'both sides' }, focalA);
    expect(await codeOf(await link('javascript:alert(1)'))).toEqual([422, 'evidence/invalid']);
    expect((await link('https://example.org/sample')).status).toBe(201);
  });

  test('a hundred megabytes are refused before they are read', async () => {
    const { port } = new URL(server.address);
    const status = await new Promise((answer, fault) => {
      const headers = {
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': 100 * 1024 * 1024,
      };
      const sent = rawRequest(
        { port, host: '127.0.0.1', method: 'POST', path: files(), headers: { ...headers, ...focalA } },
        (response) => {
          answer(response.statusCode);
          sent.destroy();
        },
      );
      sent.on('error', fault);
      sent.write('--x\r\n');
    });
    expect(status).toBe(413);
  });
});

describe('[F45] reporting under a link over HTTP', () => {
  test('the token is told once and comes in a header; it opens one organization in one round', async () => {
    const links = `${at('rounds', round as string)}/links`;
    const asked = (organization: string, headers: Headers | undefined) =>
      server.send('POST', links, { organization }, headers);
    expect(await codeOf(await asked(sides.orgB, a))).toEqual([403, 'not-permitted']);
    const { token, path, id } = await json<{ token: string; path: string; id: string }>(asked(sides.orgB, b));
    expect(path).toBe(`/report#${token}`);
    expect(JSON.stringify(await json(server.get(links, b)))).not.toContain(token);
    const bearer = { authorization: `Bearer ${token}` };
    expect(await codeOf(await server.get('/api/report-link'))).toEqual([400, 'request/invalid']);
    const guessed = { authorization: `Bearer ${'x'.repeat(43)}` };
    expect(await codeOf(await server.get('/api/report-link', guessed))).toEqual([410, 'link/spent']);
    const page = await server.get('/api/report-link', bearer);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const { items } = await json<Reports>(page);
    expect(items.map(({ organization }) => organization)).toEqual([sides.orgB]);
    const report = `/api/report-link/reports/${encodeURIComponent(items[0]?.id as string)}`;
    const others = await json<Reports>(server.get('/api/reports?side=a', b));
    const other = `/api/report-link/reports/${encodeURIComponent(others.items[0]?.id as string)}`;
    expect(await codeOf(await server.get(other, bearer))).toEqual([404, 'not-found']);
    const write = (where: string, tag: string) =>
      server.send('PATCH', where, { content }, { ...bearer, 'if-match': tag });
    expect(await codeOf(await write(other, '*'))).toEqual([404, 'not-found']);
    expect((await write(report, '"v1"')).status).toBe(200);
    const data = new FormData();
    data.set('file', new File(['%PDF-1.7\n'], 'Sample.pdf'));
    data.set('visibility', 'both sides');
    const attach = (where: string) =>
      fetch(`${server.address}${where}/evidence/files`, { method: 'POST', body: data, headers: bearer });
    expect((await attach(report)).status).toBe(201);
    expect(await codeOf(await attach(other))).toEqual([404, 'not-found']);
    const take = (step: string) =>
      server.send('POST', `${report}/steps`, { step }, { ...bearer, 'if-match': '*' });
    expect(await codeOf(await take('validate'))).toEqual([400, 'request/invalid']);
    expect((await take('submit')).status).toBe(200);
    expect((await server.send('POST', '/api/report-link/end', undefined, bearer)).status).toBe(204);
    expect(await codeOf(await server.get('/api/report-link', bearer))).toEqual([410, 'link/spent']);
    expect((await server.get('/api/rounds', bearer)).status).toBe(403);
    const revoke = (headers: Headers | undefined) =>
      server.send('DELETE', at('report-links', id), undefined, headers);
    expect(await codeOf(await revoke(a))).toEqual([403, 'not-permitted']);
    expect((await revoke(b)).status).toBe(204);
  });
});

test('[F47] [F48] [F49] the chase list, home and an agenda over HTTP', async () => {
  const chase = `${at('rounds', round as string)}/chase`;
  expect(await json(server.get(chase, a))).toMatchObject({ organizations: [] });
  const table = await server.get(`${chase}/export?as=csv`, a);
  expect(await table.text()).toMatch(/^﻿?organization,/);
  expect((await json<{ waiting: { kind: string }[] }>(server.get('/api/home', b))).waiting).not.toEqual([]);
  expect((await server.send('POST', '/api/home/visit', undefined, a)).status).toBe(204);
  expect(await json(server.get('/api/home'))).toMatchObject({ waiting: [], stands: { matrix: null } });
  expect(await codeOf(await server.get(at('meetings', 'meeting:none', 'agenda'), a))).toEqual([
    404,
    'not-found',
  ]);
});
