import type { ActivityContent, ReportContent } from '@biennium/core';
import { textDirection } from '../words/text-direction.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';
import './report-said.css';

interface ReportSaidProps {
  readonly line: { readonly content: ActivityContent };
  readonly content: ReportContent;
}

/** What a report says, to be read: in the language and the direction in which it was written. */
export function ReportSaid({ line, content }: ReportSaidProps) {
  const { w, date, number, language } = useWords();
  const { status, words, actual, participants, evaluation, met } = content;
  const milestones = line.content.milestones.filter(({ id }) => met[id] !== undefined);
  const time = (value: string | null) => (value === null ? '…' : timeInWords(value, language));
  const isWritten = status !== null || words !== '';
  if (!isWritten) return <p className="report-said-none">{w('reporting.one.unwritten')}</p>;
  return (
    <div className="report-said">
      {status !== null && (
        <p className="report-said-status">{w(`reporting.status.${status.replaceAll(' ', '-')}`)}</p>
      )}
      {words !== '' && (
        <div
          className="report-said-words"
          lang={content.language ?? undefined}
          dir={content.language === null ? 'auto' : textDirection(content.language)}
        >
          {words.split(/\n{2,}/).map((paragraph, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name than their place
            <p key={i}>{paragraph}</p>
          ))}
        </div>
      )}
      <dl className="report-facts">
        {(actual.from !== null || actual.until !== null) && (
          <div>
            <dt>{w('reporting.one.actual')}</dt>
            <dd>{w('reporting.one.fromUntil', { from: time(actual.from), until: time(actual.until) })}</dd>
          </div>
        )}
        {milestones.length > 0 && (
          <div>
            <dt>{w('reporting.one.milestones')}</dt>
            {milestones.map(({ id, title }) => (
              <dd key={id}>
                <bdi>{title}</bdi> — {date(met[id] ?? '')}
              </dd>
            ))}
          </div>
        )}
        {participants !== null && (
          <div>
            <dt>{w('reporting.one.participants')}</dt>
            <dd>{number(participants)}</dd>
          </div>
        )}
        {evaluation !== '' && (
          <div>
            <dt>{w('reporting.one.evaluation')}</dt>
            <dd>
              <bdi>{evaluation}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
