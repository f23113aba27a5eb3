import type { ShownReportStep } from '../api/reporting-queries.ts';
import { useWords } from '../words/use-words.ts';
import './steps-told.css';
import { toldSteps } from './told-steps.ts';

/** What was done to a report, the newest first, by whom and when. */
export function StepsTold({ steps }: { readonly steps: readonly ShownReportStep[] }) {
  const { w, date } = useWords();
  if (steps.length === 0) return null;
  return (
    <section className="steps-told" aria-labelledby="steps-told">
      <h2 id="steps-told">{w('reporting.one.steps')}</h2>
      <ol>
        {toldSteps(steps).map(({ step }) => (
          <li key={step.id}>
            <b>{w(`reporting.one.told.${step.step.replaceAll(' ', '-')}`)}</b>
            <span className="steps-told-who">
              <bdi>{authorOf(step, w)}</bdi> · {date(step.at)}
            </span>
            {step.reason !== null && (
              <q className="steps-told-reason">
                <bdi>{step.reason}</bdi>
              </q>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who took a step: by name, or by the link that their organization was sent. */
export function authorOf(step: ShownReportStep, w: (id: string) => string): string {
  if (step.authorName !== null) return step.authorName;
  return step.author.startsWith('report-link:') ? w('reporting.one.byLink') : w('reporting.one.bySomebody');
}
