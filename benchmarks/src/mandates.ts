import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Instrument, instrumentsFromSource } from '@biennium/core';
import { readDocument } from '@biennium/documents';
import {
  Discoveries,
  keepFile,
  listen,
  localPerson,
  MandateReading,
  makeLineage,
  openStore,
  Readers,
  readFile,
  serverApp,
} from '@biennium/server';
import { commandOption } from './command-option.ts';
import { DRESSES, type Dress, dressedText } from './dressed-text.ts';
import { editedInstrument } from './edited-instrument.ts';
import { chance } from './edited-paragraphs.ts';
import { scrolledList, tableOfScrolling } from './scrolled-list.ts';

/*
 * The register of mandates on the embedded store: how long it takes to read the mandates of many texts and to follow them along lineages of
 * five while others are answered, and then to answer the list under each of its filters, from the request to the last byte; and, where the
 * page is built, whether it scrolls without dropping a frame.
 *
 *   npm run bench -- mandates                    20,000 mandates: those of texts made by editing the founding ones, and copies of them
 *   npm run bench -- mandates --mandates 5000
 */

const webFolder = fileURLToPath(new URL('../../../../apps/web/dist', import.meta.url));
const TIMES = 21;
const TEXTS = 200;
const MEMBERS = 5;

const most = Number(commandOption('mandates') ?? 20_000);
const [founding, words] = await foundingTexts();
const opened = await openStore({ memory: true });
if (!opened.done) throw new Error(opened.refusal.message);
const store = opened.value;
const context = { db: store.db, actor: localPerson };
const readers = new Readers(1);
const ways = {
  work: ((kind, ...given) => readers.work(kind, ...given)) as Readers['work'],
  readMarkedUp: (bytes: Uint8Array, name: string) => readers.readMarkedUp(bytes, name),
};
const mandates = new MandateReading(ways);
const discoveries = new Discoveries(async () => {
  throw new Error('nothing is discovered here');
});
const app = serverApp({
  ...{ store, read: readFile, readers: 1, discoveries, drafting: ways, mandates },
  ...{ hosts: ['127.0.0.1'], webFolder },
});
const listening = await listen(app, 0, '127.0.0.1');
if (!listening.done) throw new Error(listening.refusal.message);
const address = `http://127.0.0.1:${listening.value.port}`;

let texts = 0;
let lineage = '';
while (texts < TEXTS) lineage = await keepLineage();
const started = performance.now();
const watching = watchHealth();
await mandates.run(context);
const readingMs = performance.now() - started;
const slowestAnswer = await watching.stop();
const read = (await answer('size=1')).total;
process.stdout.write(
  `${read} mandates of ${texts} texts in lineages of ${MEMBERS}: read and followed in ${(readingMs / texts).toFixed(1)} ms a text; the slowest answer to another request meanwhile took ${slowestAnswer.toFixed(0)} ms.\n`,
);
for (let copy = 1; (copy + 1) * read < most + read; copy++) await copyAll(copy);
process.stdout.write(`With copies of them ${(await answer('size=1')).total}.\n\n`);
process.stdout.write('| filter | of how many | median ms | slowest ms |\n|---|---|---|---|\n');
for (const query of [
  ...['', 'sort=due', 'sort=addressee', 'sort=strength', 'page=150', `lineage=${lineage}`],
  ...['addressee=un-secretary-general', 'addressee=un-women&members=true', 'verb=requests', 'level=invites'],
  ...['due=session', 'from=2010-01-01&to=2020-01-01', 'overdue=true&on=2030-01-01', 'theme=mediation'],
  ...['country=PSE', 'goal=all', 'fate=new', 'fate=softened', 'fate=dropped', 'standing=confirmed'],
  ...[
    'q=report',
    'q=cooperation%20terrorism',
    'q=report&addressee=un-secretary-general&fate=carried&sort=due',
  ],
]) {
  await measured(`/api/mandates?${query}`, query);
}
await measured('/api/mandates/terms?', 'what it can be filtered by');
if (existsSync(webFolder)) {
  process.stdout.write('\nThe list in a browser, scrolled:\n\n');
  process.stdout.write(
    tableOfScrolling(await scrolledList(`${address}/mandates`, '.mandate-row', [20, 60, 120])),
  );
}
await listening.value.close();
await mandates.close();
await readers.close();
await store.close();

async function measured(path: string, name: string): Promise<void> {
  const times: number[] = [];
  let found = 0;
  for (let time = 0; time < TIMES; time++) {
    const started = performance.now();
    const told = (await (await fetch(address + path)).json()) as { total: number };
    times.push(performance.now() - started);
    found = told.total;
  }
  times.sort((a, b) => a - b);
  const median = times[TIMES >> 1] as number;
  process.stdout.write(
    `| ${name || 'none'} | ${found} | ${median.toFixed(0)} | ${(times.at(-1) as number).toFixed(0)} |\n`,
  );
}

/** Every mandate that was read, once more under another id. */
async function copyAll(copy: number): Promise<void> {
  const { db } = store;
  const suffix = `:${copy}`;
  for (const [table, key] of [
    ['mandate', 'id'],
    ['mandate_words', 'mandate'],
    ['mandate_term', 'mandate'],
  ] as const) {
    const [row] = await db.selectFrom(table).selectAll().limit(1).execute();
    const columns = Object.keys(row ?? {}) as never[];
    await db
      .insertInto(table)
      .columns(columns)
      .expression(
        db
          .selectFrom(table)
          .select(({ eb, ref }) =>
            columns.map((column) => (column === key ? eb(ref(key), '||', suffix) : ref(column)).as(column)),
          )
          .where(key, 'not like', '%:%:%'),
      )
      .execute();
  }
}

async function answer(query: string): Promise<{ readonly total: number }> {
  return (await (await fetch(`${address}/api/mandates?${query}`)).json()) as { total: number };
}

/** Asks for something small over and over, and tells how long the slowest answer took. */
function watchHealth(): { stop(): Promise<number> } {
  let slowest = 0;
  let going = true;
  const asking = (async () => {
    while (going) {
      const started = performance.now();
      await (await fetch(`${address}/api/health`)).arrayBuffer();
      slowest = Math.max(slowest, performance.now() - started);
      await later(20);
    }
  })();
  return {
    async stop() {
      going = false;
      await asking;
      return slowest;
    },
  };
}

/** Keeps a lineage of texts of which each was made of the one before it. */
async function keepLineage(): Promise<string> {
  const ids: string[] = [];
  let text = founding[texts % founding.length] as Instrument;
  for (let member = 0; member < MEMBERS; member++) {
    text = editedInstrument(text, words, chance(texts));
    texts += 1;
    const year = 1990 + 2 * (texts % 20);
    const bytes = new TextEncoder().encode(dressedText(text, DRESSES[0] as Dress));
    const corrections = [
      { field: 'symbol', value: `A/RES/${45 + 2 * (texts % 20)}/${texts}` },
      { field: 'adoptedOn', value: `${year}-11-20` },
    ];
    const kept = await keepFile(context, await readFile(bytes, 'made.txt'), bytes, corrections);
    if (!kept.done) throw new Error(kept.refusal.message);
    ids.push(kept.value.ids[0] as string);
  }
  const made = await makeLineage(context, { instruments: ids });
  if (!made.done) throw new Error(made.refusal.message);
  return made.value;
}

async function foundingTexts(): Promise<[Instrument[], string[]]> {
  const names = ['A_RES_69_317', 'A_RES_79_9'];
  const found: Instrument[] = [];
  for (const name of names) {
    const path = fileURLToPath(new URL(`../../../../corpus/${name}.txt`, import.meta.url));
    const { value } = await readDocument(new Uint8Array(readFileSync(path)), `${name}.txt`);
    for (const read of value ? instrumentsFromSource(value) : []) found.push(read.value);
  }
  const told = found.flatMap(({ preamble, operative }) =>
    [...preamble, ...operative].flatMap(({ text }) => text.split(/\s+/)),
  );
  return [found, told];
}
