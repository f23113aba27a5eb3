import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { InstrumentHead } from '../store/repositories/lineages.ts';
import { compareInstruments } from './compare-instruments.ts';
import type { Context } from './context.ts';
import type { LongWorker } from './long-work.ts';
import type { WorkedLineages } from './worked-lineages.ts';

/** A Word file with the new text as tracked changes over the old one. */
export interface ComparisonFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * Two instruments as a Word file. `signed` is who signs the changes, and when. Refused: `comparison/impossible` with the reason, and as
 * {@link compareInstruments} refuses.
 */
export async function compareAsDocx(
  context: Context,
  worked: WorkedLineages,
  worker: LongWorker,
  ids: { readonly old: string; readonly new: string },
  signed: { readonly author: string; readonly at: string },
): Promise<Result<ComparisonFile>> {
  const compared = await compareInstruments(context, worked, worker, ids);
  if (!compared.done) return compared;
  const { old, new: next, comparison, issues } = compared.value;
  const obstacle = issues.find(({ severity }) => severity === 'error');
  if (obstacle) return refused(refusal('comparison/impossible', obstacle.message));
  const file = await worker.work('comparisonFile', comparison, { ...signed, language: next.language });
  if (!file.done) return file;
  const name = `${nameOf(old)}-${nameOf(next)}.docx`;
  return done({ name, content: new Uint8Array(file.value) });
}

function nameOf({ symbol, instrument }: InstrumentHead): string {
  return (symbol ?? instrument).replaceAll(/[^\p{L}\p{N}.]+/gu, '_');
}
