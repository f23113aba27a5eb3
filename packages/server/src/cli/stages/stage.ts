import type { Issue } from '@biennium/core';
import type { FileReading } from '../../commands/read-file.ts';
import type { Console } from '../console.ts';

/** One line of the result: a value of the stage, null when the file could not be read, and what was noticed. */
export interface Shown<T = unknown> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

/** A stage of the path as `show` gives it. */
export interface Stage<T = unknown> {
  /** The values of a file that could be read; at least one. */
  readonly shown: (reading: FileReading) => Shown<T>[];
  /** One of them for a person. */
  readonly readable: (file: string, shown: Shown<T>, reading: FileReading, console: Console) => string;
}
