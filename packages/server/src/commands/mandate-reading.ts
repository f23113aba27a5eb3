import { setImmediate as pause } from 'node:timers/promises';
import { registerReader } from '../policies/actor.ts';
import { lineagesOfInstruments, membersOf } from '../store/repositories/lineage-members.ts';
import {
  countMandateRows,
  type LineageToFollow,
  lineagesToFollow,
  lineageToFollow,
  unreadAmong,
  unreadInstruments,
} from '../store/repositories/mandate-readings.ts';
import { lineagesToRegister } from '../store/repositories/register-readings.ts';
import type { Context } from './context.ts';
import { followMandates } from './follow-mandates.ts';
import type { LongWorker } from './long-work.ts';
import { proposeFromLineage } from './propose-from-lineage.ts';
import { readBy, readMandates } from './read-mandates.ts';
import { WorkedLineages } from './worked-lineages.ts';

/** After something was changed other changes may follow at once; they are waited for. */
const pauseMilliseconds = 300;
/** Another program may write to the same database. */
const everyMilliseconds = 30_000;
const batch = 40;

/**
 * Reads the mandates of what is held and follows them along their lineages, beside whatever else is asked: one instrument, then one lineage at a
 * time; and the register from the lineages that it keeps up with, before all else: those are few. What was done is noted with it, so that it goes on where it was when the program was ended.
 */
export class MandateReading {
  readonly #ways: LongWorker;
  readonly #worked = new WorkedLineages();
  /** What failed is tried again when it is looked for again. */
  readonly #failed = new Set<string>();
  #running: Promise<void> | null = null;
  #again = false;
  #waiting: NodeJS.Timeout | null = null;
  #watching: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(ways: LongWorker) {
    this.#ways = ways;
  }

  /** Looks now, and from then on again and again, for what is to be read. */
  watch(context: Context): void {
    this.soon(context);
    this.#watching ??= setInterval(() => this.soon(context), everyMilliseconds).unref();
  }

  /** Looks after a while for what is to be read. */
  soon(context: Context): void {
    if (this.#closed || this.#waiting) return;
    this.#waiting = setTimeout(() => {
      this.#waiting = null;
      void this.run(context);
    }, pauseMilliseconds).unref();
  }

  /** Reads and follows all that waits; resolves when nothing does. */
  async run(context: Context): Promise<void> {
    if (this.#closed) return;
    this.#again = true;
    this.#running ??= this.#goOn(context).finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  /** Reads and follows one instrument, and the others of its lineage, before anything else. */
  async upTo(context: Context, instrument: string): Promise<void> {
    const { db, actor } = context;
    await readMandates(context, instrument, this.#ways);
    const lineage = (await lineagesOfInstruments(db, actor.workspace, [instrument])).get(instrument);
    if (lineage === undefined) return;
    const members = (await membersOf(db, actor.workspace, [lineage])).map((member) => member.instrument);
    for (const member of await unreadAmong(db, actor.workspace, readBy(), members)) {
      await readMandates(context, member, this.#ways);
    }
    const asked = await lineageToFollow(db, actor.workspace, lineage);
    if (asked) await followMandates(context, this.#worked, asked);
  }

  /** Stops after what is in hand. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#waiting) clearTimeout(this.#waiting);
    if (this.#watching) clearInterval(this.#watching);
    await this.#running;
  }

  async #goOn(context: Context): Promise<void> {
    try {
      while (this.#again && !this.#closed) {
        this.#again = false;
        this.#failed.clear();
        while (!this.#closed && (await this.#doSome(context))) {
          // Until nothing waits.
        }
      }
    } catch (error) {
      if (!this.#closed) process.stderr.write(`biennium: mandates were not read: ${String(error)}\n`);
    }
  }

  async #doSome(context: Context): Promise<boolean> {
    return (
      (await this.#registerSome(context)) ||
      (await this.#readSome(context)) ||
      (await this.#followSome(context))
    );
  }

  async #registerSome(context: Context): Promise<boolean> {
    const { db, actor } = context;
    const found = await lineagesToRegister(db, actor.workspace, readBy(), batch + this.#failed.size);
    const lineages = found.filter(({ lineage }) => !this.#failed.has(`register ${lineage}`));
    const reader = { db, actor: registerReader(actor.workspace) };
    for (const { lineage } of lineages)
      await this.#try(`register ${lineage}`, async () => {
        const proposed = await proposeFromLineage(reader, lineage, this.#ways);
        if (!proposed.done) throw new Error(proposed.refusal.message);
      });
    return lineages.length > 0;
  }

  async #readSome(context: Context): Promise<boolean> {
    const { db, actor } = context;
    const found = await unreadInstruments(db, actor.workspace, readBy(), batch + this.#failed.size);
    const ids = found.map(({ instrument }) => instrument).filter((id) => !this.#failed.has(id));
    for (const id of ids) await this.#try(id, () => readMandates(context, id, this.#ways));
    if (ids.length > 0 && !this.#closed) await countMandateRows(db);
    return ids.length > 0;
  }

  async #followSome(context: Context): Promise<boolean> {
    const { db, actor } = context;
    const found = await lineagesToFollow(db, actor.workspace, batch + this.#failed.size);
    const lineages = found.filter(({ lineage }) => !this.#failed.has(lineage));
    for (const asked of lineages) await this.#try(asked.lineage, () => this.#follow(context, asked));
    return lineages.length > 0;
  }

  async #follow(context: Context, asked: LineageToFollow): Promise<void> {
    await followMandates(context, this.#worked, asked);
  }

  async #try(id: string, work: () => Promise<void>): Promise<void> {
    if (this.#closed) return;
    // Others are answered in between.
    await pause();
    try {
      await work();
    } catch (error) {
      this.#failed.add(id);
      process.stderr.write(`biennium: ${id} was not read: ${String(error)}\n`);
    }
  }
}
