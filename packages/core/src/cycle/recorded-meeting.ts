import type { CyclePlace } from './cycle.ts';
import type { TimeSpan } from './time-span.ts';

/** A general meeting as the register tells it. */
export interface RecordedMeeting {
  /** The entry of the register; `null` where a text tells it that was not read into the register. */
  readonly entry: string | null;
  readonly place: string | null;
  readonly hosts: readonly string[];
  /** When it was held, and the paragraphs that say so; `null` where nothing says that it was. */
  readonly held: TimeSpan | null;
  readonly told: readonly CyclePlace[];
  /** When it was to be, and the paragraphs that say so, the first of each text. */
  readonly planned: TimeSpan | null;
  readonly announced: readonly CyclePlace[];
}
