import { done, type Result } from '../refusals/result.ts';
import type { Context } from './context.ts';
import { type DiscoveryWays, discoverLineages, isDiscovered, startDiscovery } from './discover-lineages.ts';

/** After a text was kept others may follow at once; they are waited for. */
const pauseMilliseconds = 1500;

/** The discoveries of a server: one runs at a time, beside whatever else is asked. */
export class Discoveries {
  readonly #discover: DiscoveryWays['discover'];
  readonly #ended: (context: Context) => void;
  #running: { readonly id: string; readonly stop: AbortController; readonly ended: Promise<void> } | null =
    null;
  #starting: Promise<Result<string>> | null = null;
  #waiting: NodeJS.Timeout | null = null;
  #closed = false;

  /** @param ended told when a discovery has ended, however it did */
  constructor(discover: DiscoveryWays['discover'], ended: (context: Context) => void = () => {}) {
    this.#discover = discover;
    this.#ended = ended;
  }

  /** Starts a discovery, or answers the one that runs. Refused as {@link startDiscovery} refuses. */
  async start(context: Context): Promise<Result<string>> {
    this.#starting ??= this.#begin(context).finally(() => {
      this.#starting = null;
    });
    return this.#starting;
  }

  /** Starts one after a while, if what is held by then was not seen by the last one. */
  soon(context: Context): void {
    if (this.#closed) return;
    if (this.#waiting) clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#startIfNew(context), pauseMilliseconds);
    this.#waiting.unref();
  }

  stop(id: string): void {
    if (this.#running?.id === id) this.#running.stop.abort();
  }

  /** Resolves when none runs. */
  async idle(): Promise<void> {
    await this.#running?.ended;
  }

  /** Stops what runs and starts nothing more. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#waiting) clearTimeout(this.#waiting);
    this.#running?.stop.abort();
    await this.idle();
  }

  async #begin(context: Context): Promise<Result<string>> {
    if (this.#running) return done(this.#running.id);
    const started = await startDiscovery(context);
    if (!started.done) return started;
    const id = started.value;
    const stop = new AbortController();
    const ended = discoverLineages(context, id, { discover: this.#discover, signal: stop.signal })
      .catch(
        (error: unknown) => void process.stderr.write(`biennium: a discovery failed: ${String(error)}\n`),
      )
      .then(() => {
        this.#running = null;
        this.#ended(context);
      });
    this.#running = { id, stop, ended };
    return started;
  }

  async #startIfNew(context: Context): Promise<void> {
    try {
      await this.idle();
      if (!this.#closed && !(await isDiscovered(context))) await this.start(context);
    } catch (error) {
      process.stderr.write(`biennium: a discovery did not start: ${String(error)}\n`);
    }
  }
}
