import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Answer, Issue, MarkedUpDocument } from '@biennium/core';
import { type DocumentIssueValues, documentIssue } from '@biennium/documents';
import type { LongWork, TooLong } from '../commands/long-work.ts';
import type { FileReading } from '../commands/read-file.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { workerFile } from '../worker-file.ts';
import type { ReadingRequest } from './reading-worker.ts';

/** What one file, or one piece of work, may cost before it is given up. */
export interface ReadingBounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

type BoundMet = DocumentIssueValues<'document/too-slow'>;

/** The answer of a thread, or the bound at which it was given up. */
type Asked<T> =
  | { readonly answer: T; readonly met: null }
  | { readonly answer: null; readonly met: BoundMet };

const defaultBounds: ReadingBounds = { milliseconds: 60_000, megabytes: 1024 };

/**
 * Threads that read files and do long work, so that a hard file or a long text neither holds up the program nor takes it down: the
 * thread is ended when it goes beyond its bounds. The file gets an issue that says so, the work a refusal.
 */
export class Readers {
  readonly #bounds: ReadingBounds;
  readonly #idle: (Worker | null)[];
  readonly #waiting: ((worker: Worker | null) => void)[] = [];

  /** @param count how many files are read at the same time; a thread starts with the first file that needs it */
  constructor(count: number, bounds: ReadingBounds = defaultBounds) {
    this.#bounds = bounds;
    this.#idle = Array.from({ length: count }, () => null);
  }

  /** Reads a file when a thread is free. `bytes` stays the caller's. */
  async read(bytes: Uint8Array, name: string): Promise<FileReading> {
    const { answer, met } = await this.#do<FileReading>({ kind: 'read', bytes, name });
    return answer ?? givenUp(bytes, name, met);
  }

  /** Reads what was marked in a file when a thread is free. `bytes` stays the caller's. */
  async readMarkedUp(bytes: Uint8Array, name: string): Promise<Answer<MarkedUpDocument | null>> {
    const { answer, met } = await this.#do<Answer<MarkedUpDocument | null>>({
      kind: 'marked-up',
      bytes,
      name,
    });
    return answer ?? { value: null, issues: [tooSlow(met)] };
  }

  /** Does long work when a thread is free. Refused: `work/too-long` where it goes beyond the bounds. */
  async work<K extends keyof LongWork>(
    work: K,
    ...given: Parameters<LongWork[K]>
  ): Promise<Result<Awaited<ReturnType<LongWork[K]>>, TooLong>> {
    const asked = await this.#do<Awaited<ReturnType<LongWork[K]>>>({ kind: 'work', work, given });
    if (asked.met === null) return done(asked.answer);
    const message = `This took ${costOf(asked.met)} and was given up. Nothing was changed.`;
    return refused({ ...refusal('work/too-long', message), met: asked.met });
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker?.terminate()));
  }

  /** Asks a thread when one is free, and ends it when it goes beyond its bounds. */
  async #do<T>(request: ReadingRequest): Promise<Asked<T>> {
    const worker = (await this.#take()) ?? this.#start();
    const asked = await this.#ask<T>(worker, request);
    if (asked.met === null) this.#giveBack(worker);
    else {
      await worker.terminate();
      this.#giveBack(null);
    }
    return asked;
  }

  async #take(): Promise<Worker | null> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    return new Promise((free) => this.#waiting.push(free));
  }

  #giveBack(worker: Worker | null): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }

  #start(): Worker {
    const worker = new Worker(workerFile('reading-worker', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#bounds.megabytes },
    });
    worker.unref();
    return worker;
  }

  async #ask<T>(worker: Worker, request: ReadingRequest): Promise<Asked<T>> {
    const { milliseconds, megabytes } = this.#bounds;
    return new Promise((answer, fault) => {
      const settle = (asked: Asked<T>) => {
        clearTimeout(timer);
        worker.off('message', answered).off('error', failed);
        answer(asked);
      };
      const answered = (said: { readonly answer: T }) => settle({ answer: said.answer, met: null });
      const giveUp = (met: BoundMet) => settle({ answer: null, met });
      const failed = (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return giveUp({ what: 'megabytes', most: megabytes });
        clearTimeout(timer);
        this.#giveBack(null);
        fault(error);
      };
      const timer = setTimeout(giveUp, milliseconds, { what: 'seconds', most: milliseconds / 1000 } as const);
      worker.once('message', answered).once('error', failed);
      worker.postMessage(request);
    });
  }
}

function givenUp(bytes: Uint8Array, name: string, met: BoundMet): FileReading {
  return {
    file: {
      name,
      format: null,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    source: null,
    issues: [tooSlow(met)],
    readings: [],
  };
}

function tooSlow(met: BoundMet): Issue {
  return documentIssue('document/too-slow', 'error', `Reading took ${costOf(met)} and was given up.`, met);
}

function costOf({ what, most }: BoundMet): string {
  return what === 'seconds' ? `longer than ${most} seconds` : `more than ${most} MB of memory`;
}
