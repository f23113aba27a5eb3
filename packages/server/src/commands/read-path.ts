import { readFile as bytesOf } from 'node:fs/promises';
import { type FileReading, readFile } from './read-file.ts';
import { unopenedReading } from './unopened-file.ts';

/**
 * Reads a file of the disk; one that cannot be opened has an issue that says so, like any other.
 *
 * @param read how the bytes are read
 */
export async function readPath(
  path: string,
  read: (bytes: Uint8Array, name: string) => Promise<FileReading> = readFile,
): Promise<FileReading> {
  try {
    return await read(await bytesOf(path), path);
  } catch (error) {
    const unopened = unopenedReading(path, error);
    if (!unopened) throw error;
    return unopened;
  }
}
