import type { ReportContent } from '@biennium/core';
import { ACTIVITY_STATUSES, missingInReport } from '@biennium/core/follow-up';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Failure } from '../api/failure.ts';
import type { ReportPage } from '../api/reporting-queries.ts';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { DraftConflicts } from './draft-conflicts.tsx';
import { DraftStateLine } from './draft-state-line.tsx';
import type { ReportDoor } from './report-door.ts';
import './report-form.css';
import { ReportFormDays } from './report-form-days.tsx';
import { useReportDraft } from './use-report-draft.ts';

interface ReportFormProps {
  readonly page: ReportPage;
  readonly door: ReportDoor;
  readonly onPage: (page: ReportPage) => void;
  /** It was handed in. */
  readonly onSubmitted: (page: ReportPage) => void;
  /** What shows that it was done. */
  readonly evidence: ReactNode;
}

/** A report to be written: how far it has come, what was done, when; kept as it is typed, and handed in with one button. */
export function ReportForm({ page, door, onPage, onSubmitted, evidence }: ReportFormProps) {
  const { w, language } = useWords();
  const draft = useReportDraft(page, door, onPage);
  const { content, type } = draft;
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<readonly ('status' | 'words')[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const change = (some: Partial<ReportContent>) => {
    const next = { ...content, ...some };
    type(next);
    if (missing.length > 0) setMissing(missingInReport(next));
  };
  const submit = async () => {
    const lacking = missingInReport(content);
    setMissing(lacking);
    setError(null);
    if (lacking.length > 0) {
      requestAnimationFrame(() => document.getElementById(`${name}-missing`)?.focus());
      return;
    }
    setBusy(true);
    try {
      const version = await draft.keep();
      if (version !== null) onSubmitted(await door.step(page.report.id, version, 'submit'));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const refused = draft.error instanceof Failure ? draft.error.field : null;
  return (
    <form
      ref={form}
      className="report-form"
      aria-label={w('reporting.one.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {missing.length > 0 && (
        <div id={`${name}-missing`} className="report-missing" role="alert" tabIndex={-1}>
          <h2>{w('reporting.one.missing')}</h2>
          <ul>
            {missing.map((field) => (
              <li key={field}>
                <a
                  href={`#${name}-${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    const part = document.getElementById(`${name}-${field}`);
                    (part?.querySelector<HTMLElement>('input') ?? part)?.focus();
                  }}
                >
                  {w(`reporting.one.missing.${field}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <fieldset id={`${name}-status`} className="report-status">
        <legend>{w('reporting.one.status')}</legend>
        {ACTIVITY_STATUSES.map((status) => {
          const id = status.replaceAll(' ', '-');
          return (
            <label key={status} className="report-choice">
              <input
                type="radio"
                name={`${name}-status`}
                value={status}
                checked={content.status === status}
                onChange={() => change({ status })}
              />
              <span>
                <b>{w(`reporting.status.${id}`)}</b>
                <small>{w(`reporting.one.status.${id}.hint`)}</small>
              </span>
            </label>
          );
        })}
      </fieldset>
      <div className="report-field">
        <label htmlFor={`${name}-words`} className="report-name">
          {w('reporting.one.words')}
        </label>
        <small id={`${name}-words-hint`}>{w('reporting.one.words.hint')}</small>
        <textarea
          id={`${name}-words`}
          aria-describedby={`${name}-words-hint`}
          aria-invalid={missing.includes('words') || refused === 'words'}
          dir="auto"
          lang={content.language ?? undefined}
          rows={8}
          maxLength={20_000}
          value={content.words}
          onChange={(event) => change({ words: event.target.value, language: content.language ?? language })}
        />
        <label className="report-language">
          <span>{w('reporting.one.language')}</span>
          <select
            value={content.language ?? language}
            onChange={(event) => change({ language: event.target.value })}
          >
            {Object.entries(languages).map(([id, { name: called }]) => (
              <option key={id} value={id} lang={id}>
                {called}
              </option>
            ))}
            {content.language !== null && !Object.hasOwn(languages, content.language) && (
              <option value={content.language}>{content.language}</option>
            )}
          </select>
        </label>
      </div>
      <ReportFormDays line={page.line} content={content} onChange={change} />
      {evidence}
      <div className="report-foot screen-only">
        {draft.conflicts.length > 0 && <DraftConflicts draft={draft} />}
        <FailureNotice error={error} away={w('reporting.one.away')} refused={w('reporting.one.refused')} />
        <div className="report-foot-steps">
          <Action look="main" type="submit" isDisabled={busy || draft.conflicts.length > 0}>
            {w('reporting.one.step.submit')}
          </Action>
          <DraftStateLine draft={draft} />
        </div>
      </div>
    </form>
  );
}
