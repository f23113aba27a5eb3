import { useState } from 'react';
import type { StepTaken } from '../api/reporting-changes.ts';
import type { ReportPage } from '../api/reporting-queries.ts';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/use-words.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import type { ReportDoor } from './report-door.ts';

interface ReportJudgeProps {
  readonly page: ReportPage;
  readonly door: ReportDoor;
  readonly onPage: (page: ReportPage, step: StepTaken) => void;
  /** A step was refused: how the report stands is asked for anew. */
  readonly onStale: () => void;
}

const plain = ['validate', 'countersign', 'take back'] as const;
const withReason = ['return', 'dispute'] as const;

/** What can be done with a report that was handed in: validated or returned by its own organization, countersigned or disputed by the other side. */
export function ReportJudge({ page, door, onPage, onStale }: ReportJudgeProps) {
  const { w } = useWords();
  const [asking, setAsking] = useState<(typeof withReason)[number] | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { id, version } = page.report;
  const take = async (step: StepTaken) => {
    setBusy(true);
    setError(null);
    try {
      onPage(await door.step(id, version, step), step);
    } catch (failure) {
      setError(failure);
      onStale();
    } finally {
      setBusy(false);
    }
  };
  const steps = [...plain, ...withReason].filter((step) => page.may.includes(step));
  if (steps.length === 0) return null;
  return (
    <div className="report-judge screen-only">
      <p className="report-judge-words">
        {w(
          page.may.includes('validate')
            ? 'reporting.one.judge.validator'
            : page.may.includes('countersign') || page.may.includes('dispute')
              ? 'reporting.one.judge.otherSide'
              : 'reporting.one.judge.own',
        )}
      </p>
      <FailureNotice error={error} away={w('reporting.away')} refused={w('reporting.refused')} />
      <div className="report-judge-steps">
        {plain
          .filter((step) => page.may.includes(step))
          .map((step) => (
            <Action
              key={step}
              look={step === 'take back' ? 'plain' : 'main'}
              isDisabled={busy}
              onPress={() => void take(step)}
            >
              {w(`reporting.one.step.${step.replaceAll(' ', '-')}`)}
            </Action>
          ))}
        {withReason
          .filter((step) => page.may.includes(step))
          .map((step) => (
            <Action key={step} isDisabled={busy} onPress={() => setAsking(step)}>
              {w(`reporting.one.step.${step}`)}
            </Action>
          ))}
      </div>
      {asking !== null && (
        <ReasonDialog
          title={w(`reporting.one.step.${asking}.title`)}
          words={w(`reporting.one.step.${asking}.words`)}
          verb={w(`reporting.one.step.${asking}.keep`)}
          onGive={async (reason) => {
            onPage(await door.step(id, version, asking, reason), asking);
            setAsking(null);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
