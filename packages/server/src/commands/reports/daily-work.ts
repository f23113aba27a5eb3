import type { Context } from '../context.ts';
import { keepSilence } from './keep-silence.ts';

const everyMilliseconds = 15 * 60 * 1000;

/** What comes with the day, beside whatever is asked: silence (rule S161). What cannot be done now, as the database is away, is done later. */
export class DailyWork {
  readonly #db: Context['db'];
  #running: Promise<void> = Promise.resolve();
  #watching: NodeJS.Timeout | null = null;

  constructor(db: Context['db']) {
    this.#db = db;
  }

  /** Looks now, and from then on again and again, for what the day brings. */
  watch(): void {
    this.#look();
    this.#watching ??= setInterval(() => this.#look(), everyMilliseconds).unref();
  }

  /** Ends what is being done, and looks no more. */
  async close(): Promise<void> {
    if (this.#watching) clearInterval(this.#watching);
    await this.#running;
  }

  #look(): void {
    this.#running = this.#running.then(() => this.#work());
  }

  async #work(): Promise<void> {
    try {
      await keepSilence(this.#db);
    } catch (error) {
      process.stderr.write(`biennium: silence was not kept: ${String(error)}\n`);
    }
  }
}
