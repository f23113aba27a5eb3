import { once } from 'node:events';

/** Where a command writes: `result` is standard output and carries the result alone, `aside` everything else. */
export interface Console {
  /** Resolves when more may be written. Rejects with {@link ReaderGone} when nobody reads any more. */
  result(text: string): Promise<void>;
  aside(text: string): void;
  /** Whether a person looks at the result: italics may be shown, lines fit `columns`. */
  readonly terminal: boolean;
  readonly columns: number;
}

/** The reader of standard output closed it (`biennium show … | head`). No fault of anyone. */
export class ReaderGone extends Error {}

/** The console of this process. */
export function processConsole(): Console {
  const { stdout, stderr } = process;
  let gone = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  stderr.on('error', () => {});
  return {
    async result(text) {
      if (gone) throw new ReaderGone();
      if (!stdout.write(text))
        await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => {});
      if (gone) throw new ReaderGone();
    },
    aside: (text) => void stderr.write(text),
    terminal: stdout.isTTY === true,
    columns: Math.min(stdout.columns ?? 100, 110),
  };
}
