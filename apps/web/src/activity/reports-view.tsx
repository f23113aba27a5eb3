import { Link } from '@tanstack/react-router';
import type { ActivityPage } from '../api/activity-queries.ts';
import { ReportStateMark } from '../reporting/report-state-mark.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import type { ActivityNames } from './use-activity-names.ts';

interface ReportsViewProps {
  readonly page: ActivityPage;
  readonly names: ActivityNames;
}

/** What was reported of a line, the newest first, and how far each report has come. */
export function ReportsView({ page, names }: ReportsViewProps) {
  const { w, date } = useWords();
  const { reports, activity } = page;
  const titles = new Map(activity.content.milestones.map(({ id, title }) => [id, title]));
  return (
    <section className="activity-reports" aria-labelledby="reports">
      <h2 id="reports">{w('activity.reports')}</h2>
      {reports.length === 0 && <p className="activity-none">{w('activity.reports.none')}</p>}
      <ol>
        {reports.map(({ id, organization, side, state, content, submittedOn, validatedOn, publishedOn }) => (
          <li key={id} className="activity-report">
            <p className="activity-report-head">
              <Link to="/reports/$id" params={{ id }}>
                <bdi>{names.organizations.called(organization)}</bdi>
              </Link>
              <span>{names.sides.called(side)}</span>
              <ReportStateMark state={state} />
              {content.status !== null && <b>{w(`line.status.${content.status.replaceAll(' ', '-')}`)}</b>}
            </p>
            {content.words !== '' && (
              <p className="activity-prose" dir="auto" {...(content.language && { lang: content.language })}>
                {content.words}
              </p>
            )}
            <p className="activity-facts">
              {submittedOn !== null && (
                <span>{w('activity.report.submitted-on', { date: date(submittedOn) })}</span>
              )}
              {validatedOn !== null && (
                <span>{w('activity.report.validated-on', { date: date(validatedOn) })}</span>
              )}
              {publishedOn !== null && (
                <span>{w('activity.report.published-on', { date: date(publishedOn) })}</span>
              )}
              {content.actual.from !== null && (
                <span>{w('activity.report.actual-from', { date: names.time(content.actual.from) })}</span>
              )}
              {content.actual.until !== null && (
                <span>{w('activity.report.actual-until', { date: names.time(content.actual.until) })}</span>
              )}
              {content.participants !== null && (
                <span>{w('activity.report.participants', { n: content.participants })}</span>
              )}
              {Object.entries(content.met).map(([milestone, on]) => (
                <span key={milestone}>
                  {w('activity.report.met', {
                    name: isolate(titles.get(milestone) ?? milestone),
                    date: date(on),
                  })}
                </span>
              ))}
            </p>
            {content.evaluation !== '' && (
              <p className="activity-prose" dir="auto">
                {content.evaluation}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
