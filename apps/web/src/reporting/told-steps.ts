import type { ShownReportStep } from '../api/reporting-queries.ts';

/** A step to be told, with how often it was taken one after the other by the same person. */
interface ToldStep {
  readonly step: ShownReportStep;
  readonly times: number;
}

/** The steps of a report, the newest first; writing that went on is told once, with its last time. */
export function toldSteps(steps: readonly ShownReportStep[]): readonly ToldStep[] {
  const told: ToldStep[] = [];
  for (const step of steps) {
    const last = told.at(-1);
    const goesOn = step.step === 'write' && last?.step.step === 'write' && last.step.author === step.author;
    if (goesOn) told[told.length - 1] = { step, times: last.times + 1 };
    else told.push({ step, times: 1 });
  }
  return told.reverse();
}

/** Why a report came back and has not been handed in since, or is disputed and has not been answered; null where neither is so. */
export function openReason(steps: readonly ShownReportStep[]): ShownReportStep | null {
  const last = steps.findLast(({ step }) => step !== 'write');
  return last?.step === 'return' || last?.step === 'dispute' ? last : null;
}
