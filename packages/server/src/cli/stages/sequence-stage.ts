import type { Issue } from '@biennium/core';
import type { FileReading } from '../../commands/read-file.ts';
import type { Console } from '../console.ts';
import type { Shown } from './stage.ts';

export interface GivenFile {
  readonly file: string;
  readonly reading: FileReading;
}

/** An issue about one file of several. */
export interface FileIssue extends Issue {
  readonly file: string;
}

/** A stage of the path that several files in their order make together: one value for all of them. */
export interface SequenceStage<T = unknown> {
  readonly shown: (files: readonly GivenFile[]) => Shown<T>;
  readonly readable: (shown: Shown<T>, console: Console, files: readonly GivenFile[]) => string;
}
