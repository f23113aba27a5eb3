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

/** From where somebody judges a report: their own organization's, the other side's, or what they handed in themselves. */
function kindOf({
  may,
  report,
}: ReportPage): 'validator' | 'otherSide' | 'disputed' | 'countersigned' | 'own' {
  if (may.includes('validate')) return 'validator';
  if (may.includes('countersign') && report.state === 'disputed') return 'disputed';
  if (may.includes('countersign')) return 'otherSide';
  if (may.includes('dispute')) return 'countersigned';
  return may.includes('return') ? 'validator' : 'own';
}

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
      <p className="report-judge-words">{w(`reporting.one.judge.${kindOf(page)}`)}</p>
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
