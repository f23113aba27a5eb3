import { sealEvents } from '../../store/audit/seal-events.ts';
import type { Context } from '../context.ts';

/** What is done beside requests is sealed within this time. */
const everyMilliseconds = 5000;

/**
 * Seals events (rule F30) beside whatever else is done: those of all requests that end at the same time together. What cannot be sealed now, as the
 * database is away, is sealed later; what was done stays done.
 */
export class Sealing {
  readonly #db: Context['db'];
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;
  #watching: NodeJS.Timeout | null = null;

  constructor(db: Context['db']) {
    this.#db = db;
  }

  /** Seals all that is written now; resolves when that was tried. */
  seal(): Promise<void> {
    this.#next ??= this.#after(this.#running);
    return this.#next;
  }

  /** Seals now, and from then on again and again. */
  watch(): void {
    void this.seal();
    this.#watching ??= setInterval(() => void this.seal(), everyMilliseconds).unref();
  }

  /** Seals what is left, and no more. */
  async close(): Promise<void> {
    if (this.#watching) clearInterval(this.#watching);
    await this.seal();
  }

  async #after(running: Promise<void>): Promise<void> {
    await running;
    this.#running = this.#next as Promise<void>;
    this.#next = null;
    try {
      await sealEvents(this.#db);
    } catch (error) {
      process.stderr.write(`biennium: events were not sealed: ${String(error)}\n`);
    }
  }
}
