import type { ActivityContent, ReportContent } from '@biennium/core';
import { today } from '../api/today.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';

interface ReportFormDaysProps {
  readonly line: { readonly content: ActivityContent };
  readonly content: ReportContent;
  readonly onChange: (some: Partial<ReportContent>) => void;
}

/** When it was done, which milestones were met, and, of a training, who took part. */
export function ReportFormDays({ line, content, onChange }: ReportFormDaysProps) {
  const { w, date, language } = useWords();
  const { milestones, planned, kind } = line.content;
  const { actual, met, participants, evaluation } = content;
  const isTraining =
    kind === 'training' || kind === 'capacity-building' || participants !== null || evaluation !== '';
  const plannedWords = (time: string | null) =>
    time === null ? undefined : w('reporting.one.planned', { date: timeInWords(time, language) });
  return (
    <>
      <fieldset className="report-days">
        <legend>{w('reporting.one.actual')}</legend>
        <Day
          label={w('reporting.one.actual.from')}
          value={actual.from}
          hint={plannedWords(planned.from)}
          onChange={(from) => onChange({ actual: { ...actual, from } })}
        />
        <Day
          label={w('reporting.one.actual.until')}
          value={actual.until}
          hint={plannedWords(planned.until)}
          onChange={(until) => onChange({ actual: { ...actual, until } })}
        />
        {actual.from !== null && actual.until !== null && actual.until < actual.from && (
          <p className="report-wrong" role="alert">
            {w('reporting.one.actual.wrong')}
          </p>
        )}
      </fieldset>
      {milestones.length > 0 && (
        <fieldset className="report-milestones">
          <legend>{w('reporting.one.milestones')}</legend>
          {milestones.map(({ id, title, due }) => {
            const on = met[id];
            const { [id]: _, ...others } = met;
            return (
              <div key={id} className="report-milestone">
                <label className="report-choice">
                  <input
                    type="checkbox"
                    checked={on !== undefined}
                    onChange={(event) =>
                      onChange({ met: event.target.checked ? { ...others, [id]: today() } : others })
                    }
                  />
                  <span>
                    <b>
                      <bdi>{title}</bdi>
                    </b>
                    <small>{w('reporting.one.milestone.due', { date: date(due) })}</small>
                  </span>
                </label>
                {on !== undefined && (
                  <Day
                    label={w('reporting.one.milestone.on')}
                    value={on}
                    onChange={(day) => day !== null && onChange({ met: { ...others, [id]: day } })}
                  />
                )}
              </div>
            );
          })}
        </fieldset>
      )}
      {isTraining && (
        <fieldset className="report-training">
          <legend>{w('reporting.one.training')}</legend>
          <label className="report-field">
            <span className="report-name">{w('reporting.one.participants')}</span>
            <input
              type="number"
              inputMode="numeric"
              min={0}
              max={1_000_000}
              step={1}
              value={participants ?? ''}
              onChange={(event) => onChange({ participants: countOf(event.target.value) })}
            />
          </label>
          <label className="report-field">
            <span className="report-name">{w('reporting.one.evaluation')}</span>
            <textarea
              dir="auto"
              rows={3}
              maxLength={20_000}
              value={evaluation}
              onChange={(event) => onChange({ evaluation: event.target.value })}
            />
          </label>
        </fieldset>
      )}
    </>
  );
}

/** How many were typed: a whole number that can be, or none. */
function countOf(typed: string): number | null {
  const count = Number(typed);
  return typed === '' || !Number.isInteger(count) || count < 0 || count > 1_000_000 ? null : count;
}

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly hint?: string | undefined;
  readonly onChange: (day: string | null) => void;
}

/** A day; a year or a month that somebody gave instead stays in sight until a day takes its place. */
function Day({ label, value, hint, onChange }: DayProps) {
  const { language } = useWords();
  const isDay = value === null || /^\d{4}-\d{2}-\d{2}$/.test(value);
  return (
    <label className="report-field report-day">
      <span>{label}</span>
      <input
        type="date"
        max="9999-12-31"
        value={isDay ? (value ?? '') : ''}
        onChange={(event) => onChange(event.target.value || null)}
      />
      {!isDay && <small>{timeInWords(value, language)}</small>}
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
}
