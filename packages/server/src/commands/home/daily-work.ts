import type { Context } from '../context.ts';
import { keepSilence } from '../reports/keep-silence.ts';
import { sendDigests } from './send-digests.ts';

const everyMilliseconds = 15 * 60 * 1000;

/** What comes with the day, beside whatever is asked: silence (rule S161), and mails about what waits where mail is sent (rule S162). What cannot be done now, as the database is away, is done later. */
export class DailyWork {
  readonly #db: Context['db'];
  readonly #post: { readonly address: string } | null;
  #running: Promise<void> = Promise.resolve();
  #watching: NodeJS.Timeout | null = null;

  /** `post`: the address by which people reach the server; null where no mail is sent. */
  constructor(db: Context['db'], post: { readonly address: string } | null) {
    this.#db = db;
    this.#post = post;
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
      if (this.#post !== null) await sendDigests(this.#db, this.#post);
    } catch (error) {
      process.stderr.write(`biennium: the work of the day was not done: ${String(error)}\n`);
    }
  }
}
