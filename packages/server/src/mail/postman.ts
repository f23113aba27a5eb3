import type { Store } from '../store/open.ts';
import { noteFailed, noteSent, takeMail } from '../store/repositories/mail.ts';
import type { Carrier } from './smtp.ts';

/** Mail is looked for this often. */
const everyMilliseconds = 5000;
/** So long a mail is in hand; one whose server died is taken up again afterwards. */
const inHandMilliseconds = 5 * 60_000;
const firstPauseMilliseconds = 30_000;
const longestPauseMilliseconds = 6 * 3_600_000;

/** How long to wait after so many tries that failed, in milliseconds: twice as long each time. */
export function pauseAfter(tries: number): number {
  return Math.min(firstPauseMilliseconds * 2 ** (tries - 1), longestPauseMilliseconds);
}

/** Sends the mail that waits in the store (rule S145), beside whatever else is done. */
export class Postman {
  readonly #db: Store['db'];
  readonly #carry: Carrier;
  #running: Promise<void> | null = null;
  #watching: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(db: Store['db'], carry: Carrier) {
    this.#db = db;
    this.#carry = carry;
  }

  /** Sends now, and looks from then on again and again. */
  watch(): void {
    this.#watching ??= setInterval(() => void this.run(), everyMilliseconds).unref();
    void this.run();
  }

  /** Sends all that is due; resolves when nothing is. */
  run(): Promise<void> {
    // What cannot be taken now, as the database is away, is taken later.
    this.#running ??= this.#send()
      .catch(() => {})
      .finally(() => {
        this.#running = null;
      });
    return this.#running;
  }

  /** Sends no more; what is in hand is sent to the end. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#watching) clearInterval(this.#watching);
    await this.#running;
  }

  async #send(): Promise<void> {
    while (!this.#closed) {
      const now = Date.now();
      const mail = await takeMail(this.#db, new Date(now), new Date(now + inHandMilliseconds));
      if (mail === null) return;
      try {
        await this.#carry(mail);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        await noteFailed(this.#db, mail.id, why, new Date(Date.now() + pauseAfter(mail.tries)));
        continue;
      }
      await noteSent(this.#db, mail.id, new Date());
    }
  }
}
