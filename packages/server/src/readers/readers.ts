import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { type DocumentIssueValues, documentIssue } from '@biennium/documents';
import type { FileReading } from '../commands/read-file.ts';
import { workerFile } from '../worker-file.ts';
import type { ReadingRequest } from './reading-worker.ts';

/** What one file may cost before its reading is given up. */
export interface ReadingBounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

type BoundMet = DocumentIssueValues<'document/too-slow'>;

const defaultBounds: ReadingBounds = { milliseconds: 60_000, megabytes: 1024 };

/**
 * Threads that read files, so that a hard file neither holds up the program nor takes it down: the thread is ended
 * when it goes beyond its bounds, and the file gets an issue that says so.
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
    const worker = (await this.#take()) ?? this.#start();
    const answer = await this.#ask(worker, { bytes, name });
    if ('file' in answer) {
      this.#giveBack(worker);
      return answer;
    }
    await worker.terminate();
    this.#giveBack(null);
    return givenUp(bytes, name, answer);
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker?.terminate()));
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

  /** The reading, or the bound at which it was given up. */
  async #ask(worker: Worker, request: ReadingRequest): Promise<FileReading | BoundMet> {
    const { milliseconds, megabytes } = this.#bounds;
    const tooSlow = { what: 'seconds', most: milliseconds / 1000 } as const;
    const tooLarge = { what: 'megabytes', most: megabytes } as const;
    return new Promise((answer, fault) => {
      const settle = (said: FileReading | BoundMet) => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', failed);
        answer(said);
      };
      const failed = (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return settle(tooLarge);
        clearTimeout(timer);
        this.#giveBack(null);
        fault(error);
      };
      const timer = setTimeout(settle, milliseconds, tooSlow);
      worker.once('message', settle).once('error', failed);
      worker.postMessage(request);
    });
  }
}

function givenUp(bytes: Uint8Array, name: string, met: BoundMet): FileReading {
  const { what, most } = met;
  const cost = what === 'seconds' ? `longer than ${most} seconds` : `more than ${most} MB of memory`;
  const message = `Reading took ${cost} and was given up.`;
  return {
    file: {
      name,
      format: null,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    source: null,
    issues: [documentIssue('document/too-slow', 'error', message, met)],
    readings: [],
  };
}
