import type { Issue } from '@biennium/core';
import type { FileReading } from '../../commands/read-file.ts';
import type { Console } from '../console.ts';
import { citationsStage } from './citations.ts';
import { instrumentStage } from './instrument.ts';
import { linesStage } from './lines.ts';
import { sourceStage } from './source.ts';

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

/** The stages by the word that asks for them, in the order of the path. */
export const stages: Record<string, Stage> = {
  source: sourceStage as Stage,
  lines: linesStage as Stage,
  instrument: instrumentStage as Stage,
  citations: citationsStage as Stage,
};
