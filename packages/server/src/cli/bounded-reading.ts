import { type FileReading, readFile } from '../commands/read-file.ts';
import { readPath } from '../commands/read-path.ts';
import { Readers, type ReadingBounds } from '../readers/readers.ts';

/** What reading one file may cost, as documented with the other bounds. */
const DOCUMENTED: ReadingBounds = { milliseconds: 30_000, megabytes: 1024 };

/**
 * Reads the files of one command. A PDF is read in a thread, since its parser cannot be interrupted and a hostile file would hold
 * it without end; all other formats keep their own time and are read here, which is quicker.
 */
export class BoundedReading {
  readonly #readers: Readers;

  constructor(bounds: ReadingBounds = DOCUMENTED) {
    this.#readers = new Readers(1, bounds);
  }

  /** Reads a file of the disk; whatever is wrong with it is an issue. */
  async path(path: string): Promise<FileReading> {
    return readPath(path, (bytes, name) =>
      isPdf(bytes) ? this.#readers.read(bytes, name) : readFile(bytes, name),
    );
  }

  async close(): Promise<void> {
    await this.#readers.close();
  }
}

/** The signature stands within the first kilobyte (ISO 32000-1, 7.5.2, and its readers' practice). */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}
