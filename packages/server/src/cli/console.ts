/** Where a command writes: `result` is standard output and carries the result alone, `aside` everything else. */
export interface Console {
  /**
   * Resolves when the text is written. Rejects with {@link ReaderGone} when nobody reads any more, and with
   * {@link ResultNotWritten} when the system takes no more of it.
   */
  result(text: string): Promise<void>;
  aside(text: string): void;
  /** Whether a person looks at the result: italics may be shown, lines fit `columns`. */
  readonly terminal: boolean;
  readonly columns: number;
}

/** The reader of standard output closed it (`biennium show … | head`). No fault of anyone. */
export class ReaderGone extends Error {}

/** Standard output leads to where nothing can be written: a disk that is full. */
export class ResultNotWritten extends Error {}

/** The console of this process. */
export function processConsole(): Console {
  const { stdout, stderr } = process;
  // What goes wrong is told to who writes.
  stdout.on('error', () => {});
  stderr.on('error', () => {});
  return {
    async result(text) {
      const error = await new Promise<NodeJS.ErrnoException | null | undefined>((written) => {
        stdout.write(text, written);
      });
      if (!error) return;
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') throw new ReaderGone();
      throw new ResultNotWritten(`The result could not be written (${error.code}).`);
    },
    aside: (text) => void stderr.write(text),
    terminal: stdout.isTTY === true,
    columns: Math.min(stdout.columns ?? 100, 110),
  };
}
