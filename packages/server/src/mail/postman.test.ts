import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mainWorkspace } from '../policies/actor.ts';
import type { Store } from '../store/open.ts';
import { addMail, waitingMail } from '../store/repositories/mail.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import { Postman, pauseAfter } from './postman.ts';
import { smtpCarrier } from './smtp.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];

/** A mail server that takes all mail, or none, and remembers what it took. */
class SmallMailServer {
  readonly taken: string[] = [];
  refuses = false;
  readonly #server: Server = createServer((socket) => this.#talk(socket));

  async open(): Promise<number> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    return (this.#server.address() as { port: number }).port;
  }

  close(): void {
    this.#server.close();
  }

  #talk(socket: Socket): void {
    let data: string | null = null;
    let said = '';
    socket.write('220 small\r\n');
    socket.on('error', () => {});
    socket.on('data', (piece) => {
      said += piece.toString();
      for (let end = said.indexOf('\r\n'); end >= 0; end = said.indexOf('\r\n')) {
        const line = said.slice(0, end);
        said = said.slice(end + 2);
        if (data !== null) {
          if (line !== '.') data += `${line}\n`;
          else {
            this.taken.push(data);
            data = null;
            socket.write('250 taken\r\n');
          }
        } else if (/^DATA/i.test(line)) {
          data = '';
          socket.write('354 go on\r\n');
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write(this.refuses && /^RCPT/i.test(line) ? '451 not now\r\n' : '250 good\r\n');
      }
    });
  }
}

const mail = (words: string) => ({
  ...({ workspace: mainWorkspace, kind: 'sign in', account: null, address: 'somebody@example.org' } as const),
  ...{ subject: 'Sample: مرحباً', words, endsAt: null },
});

describe.each(engines)('mail, on %s', (_name, engine) => {
  const testHere = test.skipIf(engine === null);
  let store: Store;
  let server: SmallMailServer;
  let port: number;
  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    server = new SmallMailServer();
    port = await server.open();
  });
  afterEach(async () => {
    if (!engine) return;
    await store.db.deleteFrom('outgoing_mail').execute();
    server.taken.length = 0;
    server.refuses = false;
  });
  afterAll(async () => {
    if (!engine) return;
    server.close();
    await store.close();
    await engine.remove();
  });
  const postman = (at = port) =>
    new Postman(store.db, smtpCarrier(`smtp://127.0.0.1:${at}`, 'b@example.org'));
  const due = () =>
    store.db
      .updateTable('outgoing_mail')
      .set({ next_try_at: new Date(0) })
      .execute();

  testHere('[S145] mail is sent once, and its words are kept no longer', async () => {
    await addMail(store.db, mail('one'));
    await addMail(store.db, mail('two'));
    await Promise.all([postman().run(), postman().run()]);
    expect(server.taken).toHaveLength(2);
    expect(server.taken.join('')).toMatch(/To: somebody@example.org/);
    expect(server.taken.join('')).toMatch(/Auto-Submitted: auto-generated/);
    const rows = await store.db.selectFrom('outgoing_mail').select(['words', 'sent_at']).execute();
    expect(rows.map(({ words, sent_at }) => [words, sent_at instanceof Date])).toEqual([
      ...[
        ['', true],
        ['', true],
      ],
    ]);
  });

  testHere(
    '[S145] a mail server that is down or refuses loses nothing: it is tried again, and why is kept',
    async () => {
      await addMail(store.db, mail('kept'));
      await postman(1).run();
      expect(await waitingMail(store.db, mainWorkspace)).toMatchObject([
        { tries: 1, lastError: expect.stringMatching(/ECONNREFUSED|connect/i) },
      ]);
      server.refuses = true;
      await due();
      await postman().run();
      const [waiting] = await waitingMail(store.db, mainWorkspace);
      expect(waiting).toMatchObject({ tries: 2, lastError: expect.stringMatching(/451/) });
      expect(Date.parse(waiting?.nextTryAt as string)).toBeGreaterThan(Date.now() + pauseAfter(2) / 2);
      server.refuses = false;
      await due();
      await postman().run();
      expect([server.taken.length, await waitingMail(store.db, mainWorkspace)]).toEqual([1, []]);
    },
  );

  testHere('[S145] what holds no more is not sent', async () => {
    await addMail(store.db, { ...mail('late'), endsAt: new Date(Date.now() - 1000) });
    await postman().run();
    expect([server.taken, await waitingMail(store.db, mainWorkspace)]).toEqual([[], []]);
    const [row] = await store.db.selectFrom('outgoing_mail').select('words').execute();
    expect(row?.words).toBe('');
  });
});

test('[S145] the pauses grow, up to some hours', () => {
  const pauses = [1, 2, 3, 20].map(pauseAfter);
  expect(pauses).toEqual([30_000, 60_000, 120_000, 21_600_000]);
});
