import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstAdministratorToken } from '../../commands/accounts/first-administrator.ts';
import { localPerson } from '../../policies/actor.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

const codeOf = async (answer: Response) => {
  const { error } = (await answer.json()) as { error: { code: string; field?: string } };
  return [answer.status, error.code];
};

/** Signs in with a token and answers the headers that a browser would send from then on. */
async function signedIn(token: string, who?: unknown): Promise<Record<string, string>> {
  const answer = await server.send('POST', '/api/session', { token, who });
  expect(answer.status).toBe(201);
  const cookie = answer.headers.get('set-cookie') as string;
  expect(cookie).toMatch(/^biennium-session=[\w-]{43};.*HttpOnly; SameSite=Lax/);
  return { cookie: cookie.split(';')[0] as string };
}

const who = async (headers: Record<string, string> = {}) =>
  (await (await server.get('/api/session', headers)).json()) as {
    account: { id: string; name: string } | null;
    local: boolean;
    session: string | null;
    grants: { role: string; side: string | null }[];
    may: string[];
  };

let administrator: Record<string, string>;

describe('[S140] a store without accounts belongs to the person at its machine', () => {
  test('who is there until the first administrator has signed in', async () => {
    expect(await who()).toMatchObject({ account: null, local: true, session: null });
    const context = { db: server.store.db, actor: localPerson };
    const earlier = (await firstAdministratorToken(context)) as string;
    const token = (await firstAdministratorToken(context)) as string;
    expect(await codeOf(await server.send('POST', '/api/session', { token: earlier }))).toEqual([
      ...[410, 'link/spent'],
    ]);
    expect(await codeOf(await server.send('POST', '/api/session', { token }))).toEqual([
      ...[422, 'account/invalid'],
    ]);
    administrator = await signedIn(token, { name: 'Sample Administrator', language: 'en' });
    expect(await who(administrator)).toMatchObject({
      ...{ account: { name: 'Sample Administrator' }, local: false, grants: [{ role: 'administrator' }] },
    });
    expect(await firstAdministratorToken(context)).toBeNull();
  });

  test('from then on, who has not signed in may read and nothing else', async () => {
    expect(await who()).toMatchObject({ account: null, local: false, may: ['read texts'] });
    const added = await server.send('POST', '/api/focal-points', {
      ...{ organization: 'organization:un-women', role: 'primary', about: '' },
    });
    expect(await codeOf(added)).toEqual([403, 'not-permitted']);
  });
});

describe('[S141] a link signs in once', () => {
  const invited = async (given: object, headers = administrator) =>
    server.send('POST', '/api/accounts', { language: 'fr', roles: [], ...given }, headers);
  const linkOf = async (answer: Response) => ((await answer.json()) as { path: string }).path.split('#')[1];

  test('an invited person signs in, sees the sessions, and ends one', async () => {
    const answer = await invited({
      ...{ name: 'Sample Coordinator', email: 'A@example.org' },
      roles: [{ role: 'coordinator', side: 'a' }],
    });
    expect(answer.status).toBe(201);
    const token = (await linkOf(answer)) as string;
    const told = await server.send('POST', '/api/session/link', { token });
    expect(await told.json()).toEqual({ purpose: 'invitation', state: 'open', name: 'Sample Coordinator' });
    const person = await signedIn(token);
    const { account, session } = await who(person);
    expect(await codeOf(await server.send('POST', '/api/session', { token }))).toEqual([410, 'link/spent']);
    const sessions = `/api/accounts/${encodeURIComponent(account?.id as string)}/sessions`;
    expect(await (await server.get(sessions, person)).json()).toMatchObject({ items: [{ id: session }] });
    const end = `${sessions}/${encodeURIComponent(session as string)}`;
    expect((await server.send('DELETE', end, undefined, person)).status).toBe(204);
    expect((await who(person)).account).toBeNull();
  });

  test('of two who use one link at once, one signs in', async () => {
    const token = (await linkOf(await invited({ name: 'Sample Twice' }))) as string;
    const answers = await Promise.all([1, 2, 3].map(() => server.send('POST', '/api/session', { token })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
  });

  test('who is disabled is signed out everywhere', async () => {
    const answer = await invited({ name: 'Sample Leaver', email: 'leaver@example.org' });
    const { account, path } = (await answer.json()) as { account: string; path: string };
    const person = await signedIn(path.split('#')[1] as string);
    const at = `/api/accounts/${encodeURIComponent(account)}`;
    const change = { disabled: true };
    expect(await codeOf(await server.send('PATCH', at, change, administrator))).toEqual([
      ...[428, 'account/version-required'],
    ]);
    const headers = { ...administrator, 'if-match': '*' };
    expect((await server.send('PATCH', at, change, headers)).status).toBe(204);
    expect((await who(person)).account).toBeNull();
    expect((await server.send('POST', `${at}/link`, undefined, administrator)).status).toBe(404);
  });

  test('an address has one account, and a guessed token opens nothing', async () => {
    expect(await codeOf(await invited({ name: 'Sample', email: 'a@EXAMPLE.org' }))).toEqual([
      ...[422, 'account/invalid'],
    ]);
    const guessed = await server.send('POST', '/api/session', { token: 'a'.repeat(43) });
    expect(await codeOf(guessed)).toEqual([410, 'link/spent']);
    expect((await who({ cookie: 'biennium-session=guessed' })).account).toBeNull();
  });
});

describe('[S142] roles are given for a side, by who may', () => {
  test('a coordinator invites to the own side, and makes nobody an administrator', async () => {
    const answer = await server.send(
      ...([
        'POST',
        '/api/accounts',
        { name: 'Sample B', language: 'ar', roles: [{ role: 'coordinator', side: 'b' }] },
        administrator,
      ] as const),
    );
    const token = ((await answer.json()) as { path: string }).path.split('#')[1] as string;
    const b = await signedIn(token);
    const invite = (role: object) =>
      server.send('POST', '/api/accounts', { name: 'Sample', language: 'en', roles: [role] }, b);
    expect((await invite({ role: 'coordinator', side: 'b' })).status).toBe(201);
    expect(await codeOf(await invite({ role: 'coordinator', side: 'a' }))).toEqual([403, 'not-permitted']);
    expect(await codeOf(await invite({ role: 'administrator' }))).toEqual([403, 'not-permitted']);
    expect(await codeOf(await invite({ role: 'focal-point', side: 'b' }))).toEqual([422, 'account/invalid']);
    const unknown = { role: 'focal-point', side: 'b', organization: 'organization:none' };
    expect(await codeOf(await invite(unknown))).toEqual([422, 'account/invalid']);
    const backwards = { role: 'delegation', side: 'b', from: '2026-05-01', until: '2026-04-30' };
    expect(await codeOf(await invite(backwards))).toEqual([422, 'account/invalid']);
    const listed = (await (await server.get('/api/accounts', b)).json()) as {
      items: { roles: { side: string }[] }[];
    };
    expect(listed.items.flatMap(({ roles }) => roles.map(({ side }) => side))).toEqual(['b', 'b']);
  });

  test('a role that has ended, or not begun, gives nothing', async () => {
    const role = { role: 'coordinator', side: 'a' };
    for (const days of [{ from: '2020-01-01', until: '2020-12-31' }, { from: '2099-01-01' }]) {
      const answer = await server.send(
        ...([
          'POST',
          '/api/accounts',
          { name: 'Sample', language: 'en', roles: [{ ...role, ...days }] },
          administrator,
        ] as const),
      );
      const person = await signedIn(((await answer.json()) as { path: string }).path.split('#')[1] as string);
      expect((await who(person)).may).toEqual(['read texts']);
    }
  });
});

describe('[S143] workspaces are pairs, each below its own address', () => {
  const side = (name: string) => ({ name, acronym: '', organization: null });
  const asean = {
    sides: { a: side('Sample A'), b: side('Sample B') },
    ...{ cycleName: 'plan of action', cycleMonths: 60, meetingMonths: 12, hosts: 'alternating' },
    ...{ reportingMonths: 12, languages: ['en'], lineage: null, clusters: [], workingGroups: [] },
  };

  test('another pair is made by configuration alone, and nothing of one is seen in the other', async () => {
    const given = { name: 'Sample pair', code: 'asean', configuration: asean };
    expect(await codeOf(await server.send('POST', '/api/workspaces', given))).toEqual([403, 'not-permitted']);
    expect((await server.send('POST', '/api/workspaces', given, administrator)).status).toBe(201);
    expect(await codeOf(await server.send('POST', '/api/workspaces', given, administrator))).toEqual([
      ...[422, 'workspace/invalid'],
    ]);
    const there = await (await server.get('/w/asean/api/workspace')).json();
    expect(there).toMatchObject({ code: 'asean', configuration: { cycleMonths: 60 } });
    expect(await codeOf(await server.get('/w/none/api/workspace'))).toEqual([404, 'not-found']);
    const coordinators = await server.get('/w/asean/api/accounts', administrator);
    const { items } = (await coordinators.json()) as { items: { roles: unknown[] }[] };
    expect(items.flatMap(({ roles }) => roles)).toEqual([]);
  });

  test('its configuration is changed over the version that was seen', async () => {
    const at = '/w/asean/api/workspace';
    const tag = (await server.get(at)).headers.get('etag') as string;
    const given = { name: 'Sample pair', configuration: { ...asean, cycleMonths: 24 } };
    const change = (headers: object, json: object = given) =>
      server.send('PATCH', at, json, { ...administrator, ...headers });
    expect((await change({ 'if-match': tag })).status).toBe(200);
    expect(await codeOf(await change({ 'if-match': tag }))).toEqual([412, 'workspace/version-stale']);
    const none = { ...given, configuration: { ...asean, cycleMonths: 0 } };
    expect(await codeOf(await change({ 'if-match': '*' }, none))).toEqual([422, 'workspace/invalid']);
  });
});
