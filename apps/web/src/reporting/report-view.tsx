import { useState } from 'react';
import type { StepTaken } from '../api/reporting-changes.ts';
import type { ReportPage } from '../api/reporting-queries.ts';
import { PageHeading } from '../parts/page-heading.tsx';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import { EvidencePart } from './evidence-part.tsx';
import { LeftOnDevice } from './left-on-device.tsx';
import { LineFacts } from './line-facts.tsx';
import type { ReportDoor } from './report-door.ts';
import { ReportForm } from './report-form.tsx';
import { ReportJudge } from './report-judge.tsx';
import { ReportSaid } from './report-said.tsx';
import { ReportStateMark } from './report-state-mark.tsx';
import './report-view.css';
import { authorOf, StepsTold } from './steps-told.tsx';
import { openReason } from './told-steps.ts';

interface ReportViewProps {
  readonly page: ReportPage;
  readonly door: ReportDoor;
  readonly onPage: (page: ReportPage) => void;
  /** How it stands is to be asked for anew. */
  readonly onStale: () => void;
  readonly mayAttach: boolean;
}

/** One report: to be written by who reports, and read, judged and followed by the others. */
export function ReportView({ page, door, onPage, onStale, mayAttach }: ReportViewProps) {
  const { w, date } = useWords();
  const { report, line, may, steps } = page;
  const [said, setSaid] = useState('');
  const reason = openReason(steps);
  const { title, language } = line.content;
  const taken = (next: ReportPage, step: StepTaken) => {
    onPage(next);
    setSaid(w(`reporting.one.said.${step.replaceAll(' ', '-')}`));
    requestAnimationFrame(() => document.getElementById('report-state')?.focus());
  };
  const evidence = <EvidencePart page={page} door={door} mayAttach={mayAttach} onChange={onStale} />;
  return (
    <article className="report">
      <header className="report-head">
        <PageHeading title={`${line.code} ${title}`} className="report-title">
          <span className="report-code">
            <bdi>{line.code}</bdi>
          </span>{' '}
          <bdi lang={language ?? undefined} dir={language === null ? 'auto' : textDirection(language)}>
            {title}
          </bdi>
        </PageHeading>
        <p id="report-state" tabIndex={-1} className="report-stand">
          <ReportStateMark state={report.state} />
          {said !== '' && <span className="report-said-now">{said}</span>}
        </p>
      </header>
      {reason !== null && (
        <section
          className="report-reason"
          aria-label={w(reason.step === 'return' ? 'reporting.one.returned' : 'reporting.one.disputed')}
        >
          <h2>{w(reason.step === 'return' ? 'reporting.one.returned' : 'reporting.one.disputed')}</h2>
          <blockquote dir="auto">{reason.reason}</blockquote>
          <p>
            <bdi>{authorOf(reason, w)}</bdi> · {date(reason.at)}
          </p>
        </section>
      )}
      <div className="report-columns">
        <div className="report-main">
          {may.includes('write') ? (
            <ReportForm
              key={report.id}
              page={page}
              door={door}
              evidence={evidence}
              onPage={onPage}
              onSubmitted={(next) => taken(next, 'submit')}
            />
          ) : (
            <>
              <LeftOnDevice key={report.version} report={report.id} />
              <ReportSaid line={line} content={report.content} />
              {evidence}
              <ReportJudge page={page} door={door} onPage={taken} onStale={onStale} />
            </>
          )}
        </div>
        <aside className="report-aside">
          <LineFacts page={page} isMember={door.withdraw !== null} />
          <StepsTold steps={steps} />
        </aside>
      </div>
      <p role="status" className="unseen">
        {said}
      </p>
    </article>
  );
}
