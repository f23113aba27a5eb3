import { citationsStage } from './citations.ts';
import { instrumentStage } from './instrument.ts';
import { linesStage } from './lines.ts';
import { sourceStage } from './source.ts';
import type { Stage } from './stage.ts';

/** The stages by the word that asks for them, in the order of the path. */
export const stages: Record<string, Stage> = {
  source: sourceStage as Stage,
  lines: linesStage as Stage,
  instrument: instrumentStage as Stage,
  citations: citationsStage as Stage,
};
