import { availableParallelism } from 'node:os';
import { addressOf, hostsOf, isLoopback, publicAddress } from '../api/addresses.ts';
import { serverApp } from '../api/app.ts';
import type { SignInWays } from '../api/house.ts';
import { listen } from '../api/listen.ts';
import { firstAdministratorToken } from '../commands/accounts/first-administrator.ts';
import { Sealing } from '../commands/audit/sealing.ts';
import { isDiscovered } from '../commands/discover-lineages.ts';
import { Discoveries } from '../commands/discoveries.ts';
import { fillOrganizations } from '../commands/fill-organizations.ts';
import { DailyWork } from '../commands/home/daily-work.ts';
import { keepCorpus } from '../commands/keep-corpus.ts';
import type { LongWork } from '../commands/long-work.ts';
import { mandateLists } from '../commands/mandate-lists.ts';
import { MandateReading } from '../commands/mandate-reading.ts';
import { fillSample } from '../commands/sample/fill-sample.ts';
import type { DraftingWays } from '../commands/worked-drafts.ts';
import { corpusFolder, webFolder } from '../house-folders.ts';
import { Postman } from '../mail/postman.ts';
import { smtpCarrier } from '../mail/smtp.ts';
import { foundingCorpus } from '../policies/actor.ts';
import { discoverInThread } from '../readers/discovery-thread.ts';
import { Readers } from '../readers/readers.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { openStore } from '../store/open.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { optionsFromWords } from './options.ts';
import { placeFromOptions, placeOptions } from './place.ts';
import { stopSignal } from './stop-signal.ts';

const options = {
  ...placeOptions,
  port: { type: 'string', default: '3000' },
  host: { type: 'string', default: '127.0.0.1' },
  'no-corpus': { type: 'boolean', default: false },
  address: { type: 'string' },
  sample: { type: 'boolean', default: false },
} as const;

/** `biennium serve [--port 3000] [--host 127.0.0.1] [--data DIR] [--database-url URL] [--no-corpus] [--address URL] [--sample]` */
export async function serve(words: string[], console: Console): Promise<Result<ExitStatus>> {
  const given = optionsFromWords(words, options);
  if (!given.done) return given;
  const { values, positionals } = given.value;
  if (positionals.length > 0)
    return refused(refusal('usage/invalid', `"${positionals[0]}" is not understood.`));
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65_535)) return refused(refusal('usage/invalid', 'A port is a number from 0 to 65535.'));
  const ways = waysFromOptions({ ...values, port });
  if (!ways.done) return ways;
  const place = placeFromOptions(values);
  if (!place.done) return place;

  const stop = stopSignal();
  const opened = await openStore(place.value);
  if (!opened.done) return opened;
  const store = opened.value;
  const readers = new Readers(Math.min(2, availableParallelism()));
  // Of their own, so that no hard file holds up what a page of a draft waits for, nor does what somebody asks for in between.
  const proposing = new Readers(1);
  const working = new Readers(1, { milliseconds: 20_000, megabytes: 1024 });
  const reading = new Readers(1, { milliseconds: 20_000, megabytes: 1024 });
  const threads: Partial<Record<keyof LongWork, Readers>> = {
    propose: proposing,
    amend: readers,
    planOrganizations: readers,
    planDirectory: readers,
    mandates: reading,
  };
  const drafting: DraftingWays = {
    readMarkedUp: (bytes, name) => readers.readMarkedUp(bytes, name),
    work: (kind, ...given) => (threads[kind] ?? working).work(kind, ...given),
  };
  const mandates = new MandateReading(drafting);
  const sealing = new Sealing(store.db);
  const smtp = process.env['BIENNIUM_SMTP_URL'] ?? '';
  const carrier =
    ways.value.post === null ? null : smtpCarrier(smtp, process.env['BIENNIUM_MAIL_FROM'] ?? '');
  const postman = carrier === null ? null : new Postman(store.db, carrier);
  const daily = new DailyWork(store.db, ways.value.post);
  const discoveries = new Discoveries(discoverInThread, (context) => mandates.soon(context));
  const read = (bytes: Uint8Array, name: string) => readers.read(bytes, name);
  try {
    const program = { db: store.db, actor: foundingCorpus };
    let isCorpusAlone = false;
    if (!values['no-corpus']) {
      const kept = await keepCorpus(program, corpusFolder, read);
      if (!kept.done) return kept;
      isCorpusAlone = kept.value.isAlone;
      if (kept.value.kept > 0) {
        console.aside(`Read the ${kept.value.kept} founding resolutions.\n`);
        const filled = await fillOrganizations(program, mandateLists().organizations);
        if (!filled.done) return filled;
      }
    }
    if (!(await isDiscovered(program))) {
      const started = await discoveries.start(program);
      if (!started.done) return started;
      // Of the founding texts alone it is quick, and whoever opens the page sees their lineage.
      if (isCorpusAlone) await discoveries.idle();
    }
    if (ways.value.sample) {
      const sample = await fillSample(program);
      if (!sample.done) return sample;
    }
    mandates.watch(program);
    sealing.watch();
    postman?.watch();
    daily.watch();
    const { address: known } = ways.value;
    const hosts = [...hostsOf(values.host), ...(known === null ? [] : [new URL(known).hostname])];
    const app = serverApp({
      ...{ store, read, readers: 2, discoveries, drafting, mandates, hosts, webFolder },
      ways: ways.value,
    });
    const listening = await listen(app, port, values.host);
    if (!listening.done) return listening;
    const address = addressOf(values.host, listening.value.port);
    store.announce(address);
    await console.result(`Biennium serves on ${address}\n`);
    const token = await firstAdministratorToken(program);
    if (token !== null)
      console.aside(
        `The first administrator signs in, once, at ${new URL(`sign-in#${token}`, known ?? address).href}\n`,
      );
    if (!stop.signal.aborted)
      await new Promise((asked) => stop.signal.addEventListener('abort', asked, { once: true }));
    await listening.value.close();
    return done(exitStatus.done);
  } finally {
    await discoveries.close();
    await mandates.close();
    await reading.close();
    await readers.close();
    await proposing.close();
    await working.close();
    await daily.close();
    await postman?.close();
    await sealing.close();
    await store.close();
    stop.release();
  }
}

/** How people reach the server and sign in, from the options; made-up people can be stepped into at this machine alone. */
function waysFromOptions(given: {
  readonly address?: string | undefined;
  readonly sample: boolean;
  readonly host: string;
  readonly port: number;
}): Result<SignInWays> {
  const address = given.address === undefined ? null : publicAddress(given.address);
  if (given.address !== undefined && address === null)
    return refused(refusal('usage/invalid', 'An address is like https://example.org.'));
  const names = [given.host, ...(address === null ? [] : [new URL(address).hostname])];
  if (given.sample && !names.every(isLoopback))
    return refused(refusal('usage/invalid', 'Sample people are for this machine alone.'));
  const wrongMail = wrongMailOptions(process.env['BIENNIUM_SMTP_URL'], process.env['BIENNIUM_MAIL_FROM']);
  if (wrongMail !== null) return refused(refusal('usage/invalid', wrongMail));
  const post = process.env['BIENNIUM_SMTP_URL']
    ? { address: address ?? new URL(addressOf(given.host, given.port)).origin }
    : null;
  return done({ address, post, sample: given.sample });
}

/** What is wrong with how mail is to be sent, for a person; null where nothing is. */
function wrongMailOptions(url: string | undefined, from: string | undefined): string | null {
  if (!url) return null;
  if (!URL.canParse(url) || !['smtp:', 'smtps:'].includes(new URL(url).protocol))
    return 'BIENNIUM_SMTP_URL is like smtp://name:password@mail.example.org:587.';
  return from ? null : 'BIENNIUM_MAIL_FROM says who writes the mail: biennium@example.org.';
}
