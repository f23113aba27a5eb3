import { citationsStage } from './citations.ts';
import { instrumentStage } from './instrument.ts';
import { lineageStage, threadsStage } from './lineage.ts';
import { linesStage } from './lines.ts';
import { mandatesStage } from './mandates.ts';
import type { SequenceStage } from './sequence-stage.ts';
import { sourceStage } from './source.ts';
import type { Stage } from './stage.ts';

/** The stages of each file by the word that asks for them, in the order of the path. */
export const stages: Record<string, Stage> = {
  source: sourceStage as Stage,
  lines: linesStage as Stage,
  instrument: instrumentStage as Stage,
  citations: citationsStage as Stage,
};

/** The stages that all files make together, by the word that asks for them. */
export const sequenceStages: Record<string, SequenceStage> = {
  lineage: lineageStage as SequenceStage,
  threads: threadsStage as SequenceStage,
  mandates: mandatesStage as SequenceStage,
};
