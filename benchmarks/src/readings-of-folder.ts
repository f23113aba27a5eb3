import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instrument, instrumentsFromSource, type SourceText } from '@biennium/core';
import { readDocument } from '@biennium/documents';

/** A file that could be read: the text that can be pointed at, and what was read from it. */
export interface Reading {
  /** The path below the folder. */
  readonly name: string;
  readonly source: SourceText;
  readonly instruments: readonly Instrument[];
}

/** The files of a folder and its subfolders whose names end so (`.xml`), read, in the order of their names; others are told on stderr. */
export async function readingsOfFolder(folder: string, ending: string): Promise<Reading[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.toLowerCase().endsWith(ending))
    .sort();
  const readings: Reading[] = [];
  for (const name of names) {
    const { value, issues } = await readDocument(new Uint8Array(readFileSync(join(folder, name))), name);
    if (value) {
      const instruments = instrumentsFromSource(value).map((answer) => answer.value);
      readings.push({ name, source: value, instruments });
    } else process.stderr.write(`${name}: ${issues.map((issue) => issue.message).join(' ')}\n`);
  }
  return readings;
}
