import { Link } from '@tanstack/react-router';
import type { ReportPage } from '../api/reporting-queries.ts';
import { isolate } from '../words/isolate.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';
import { OrganizationName } from './organization-name.tsx';

interface LineFactsProps {
  readonly page: ReportPage;
  /** The person may see the whole line. */
  readonly isMember: boolean;
}

/** What both sides agreed to of the line that a report is about, as far as a reporter needs it beside the form. */
export function LineFacts({ page, isMember }: LineFactsProps) {
  const { w, date, language } = useWords();
  const { organization, round, line } = page;
  const { planned, output, indicator } = line.content;
  const time = (value: string | null) => (value === null ? '…' : timeInWords(value, language));
  return (
    <dl className="report-facts">
      <div>
        <dt>{w('reporting.organization')}</dt>
        <dd>
          <OrganizationName organization={organization} />
        </dd>
      </div>
      {round !== null && (
        <>
          <div>
            <dt>{w('reporting.one.about')}</dt>
            <dd>{w('reporting.one.fromUntil', { from: date(round.from), until: date(round.until) })}</dd>
          </div>
          <div>
            <dt>{w('reporting.one.due')}</dt>
            <dd>{date(round.due)}</dd>
          </div>
        </>
      )}
      {(planned.from !== null || planned.until !== null) && (
        <div>
          <dt>{w('reporting.one.plannedFor')}</dt>
          <dd>{w('reporting.one.fromUntil', { from: time(planned.from), until: time(planned.until) })}</dd>
        </div>
      )}
      {output !== '' && (
        <div>
          <dt>{w('reporting.one.output')}</dt>
          <dd>
            <bdi>{output}</bdi>
          </dd>
        </div>
      )}
      {indicator !== '' && (
        <div>
          <dt>{w('reporting.one.indicator')}</dt>
          <dd>
            <bdi>{indicator}</bdi>
          </dd>
        </div>
      )}
      {isMember && (
        <div>
          <dt>{w('reporting.list.line')}</dt>
          <dd>
            <Link to="/activities/$id" params={{ id: line.id }}>
              {w('reporting.one.line', { code: isolate(line.code) })}
            </Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
