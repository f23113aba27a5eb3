import { createHash } from 'node:crypto';
import type { Answer, Instrument, Issue, SourceText } from '@biennium/core';
import { instrumentsFromSource } from '@biennium/core';
import { readDocument } from '@biennium/documents';

/** The facts of a file that do not depend on what it says. `bytes` is its length, `sha256` in hexadecimal. */
export interface FileFacts {
  readonly name: string;
  readonly format: SourceText['format'] | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** What was read from one file. `source` is null, and `readings` empty, when the file could not be read at all. */
export interface FileReading {
  readonly file: FileFacts;
  readonly source: SourceText | null;
  /** What the file's reader noticed; it concerns every reading. */
  readonly issues: readonly Issue[];
  /** One a resolution in the file, each with everything noticed about it, the reader's issues first. */
  readonly readings: readonly Answer<Instrument>[];
}

/** Reads a file to its instruments. Stores nothing, and never refuses: bad input gives issues. */
export async function readFile(bytes: Uint8Array, name: string): Promise<FileReading> {
  const { value: source, issues } = await readDocument(bytes, name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name, format: source?.format ?? null, bytes: bytes.byteLength, sha256 };
  const readings =
    source === null
      ? []
      : instrumentsFromSource(source).map((answer) => ({
          value: answer.value,
          issues: [...issues, ...answer.issues],
        }));
  return { file, source, issues, readings };
}
