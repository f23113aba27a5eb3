import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstAdministratorToken } from '../../commands/accounts/first-administrator.ts';
import { localPerson } from '../../policies/actor.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';

const address = 'https://example.org';
let server: RunningServer;
let administrator: Record<string, string>;
beforeAll(async () => {
  server = await runningServer({ ways: { address: null, post: { address }, sample: false } });
  const token = await firstAdministratorToken({ db: server.store.db, actor: localPerson });
  const who = { name: 'Sample Administrator', language: 'en' };
  administrator = cookieOf(await server.send('POST', '/api/session', { token, who }));
});
afterAll(() => server.close());

const cookieOf = (answer: Response) => ({
  cookie: (answer.headers.get('set-cookie') as string).split(';')[0] as string,
});
const mails = () =>
  server.store.db
    .selectFrom('outgoing_mail')
    .select(['address', 'subject', 'words'])
    .orderBy('made_at')
    .execute();
const ask = async (email: string) => {
  const answer = await server.send('POST', '/api/sign-in', { email });
  return [answer.status, await answer.text()];
};

test('[S146] an invitation is sent in the language of the person, where there is an address', async () => {
  const invite = (given: object) =>
    server.send(
      'POST',
      '/api/accounts',
      { name: 'Sample', language: 'fr', roles: [], ...given },
      administrator,
    );
  const unsent = (await (await invite({})).json()) as { mailedTo: string | null };
  expect([unsent.mailedTo, await mails()]).toEqual([null, []]);
  const sent = (await (await invite({ email: 'person@example.org' })).json()) as { mailedTo: string };
  expect(sent.mailedTo).toBe('person@example.org');
  const [mail] = await mails();
  expect(mail).toMatchObject({ address: 'person@example.org', subject: 'Biennium : votre invitation' });
  const token = /https:\/\/example\.org\/sign-in#([\w-]{43})/.exec(mail?.words ?? '')?.[1];
  expect((await server.send('POST', '/api/session', { token })).status).toBe(201);
});

test('[S146] who asks for a link is told the same whoever they are, and gets one a minute', async () => {
  const before = (await mails()).length;
  const answers = [
    await ask('nobody@example.org'),
    await ask('PERSON@example.org'),
    await ask('person@example.org'),
  ];
  expect(answers).toEqual([
    [204, ''],
    [204, ''],
    [204, ''],
  ]);
  const after = (await mails()).slice(before);
  expect(after.map(({ subject }) => subject)).toEqual(['Biennium : votre lien de connexion']);
  const token = /sign-in#([\w-]{43})/.exec(after[0]?.words ?? '')?.[1];
  const signed = await server.send('POST', '/api/session', { token });
  expect(signed.status).toBe(201);
  expect((await server.get('/api/mail', cookieOf(signed))).status).toBe(403);
  const waiting = (await (await server.get('/api/mail', administrator)).json()) as { items: object[] };
  expect(waiting.items).toHaveLength(2);
  // The words, which sign somebody in, are told to nobody.
  expect(JSON.stringify(waiting)).not.toContain('sign-in#');
});

test('[S146] a server without mail says so', async () => {
  const silent = await runningServer();
  expect((await silent.send('POST', '/api/sign-in', { email: 'a@example.org' })).status).toBe(404);
  expect(await (await silent.get('/api/session')).json()).toMatchObject({ mail: false });
  await silent.close();
});
