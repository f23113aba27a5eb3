import type { ReportContent } from '@biennium/core';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import type { ReportField } from './merged-report.ts';
import type { ReportDraft } from './use-report-draft.ts';

/** What two people wrote in one field at the same time: both, side by side, and which is to stand. */
export function DraftConflicts({ draft }: { readonly draft: ReportDraft }) {
  const { w } = useWords();
  return (
    <div className="typed-conflicts" role="alert">
      <p>{w('reporting.one.conflicts')}</p>
      {draft.conflicts.map((conflict) => (
        <section key={conflict.field} aria-label={w(`reporting.one.field.${conflict.field}`)}>
          <h3>{w(`reporting.one.field.${conflict.field}`)}</h3>
          {(['mine', 'theirs'] as const).map((which) => (
            <div key={which} className="typed-version">
              <FieldWords
                field={conflict.field}
                content={which === 'mine' ? draft.content : conflict.theirs}
              />
              <Action onPress={() => draft.settle(conflict, which)}>
                {w(`reporting.one.conflict.${which}`)}
              </Action>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

/** One field of a report, in words. */
function FieldWords({ field, content }: { readonly field: ReportField; readonly content: ReportContent }) {
  const { w, number, date } = useWords();
  const value = content[field];
  if (field === 'status')
    return (
      <p>
        {content.status === null
          ? w('reporting.one.nothing')
          : w(`reporting.status.${content.status.replaceAll(' ', '-')}`)}
      </p>
    );
  if (field === 'participants')
    return <p>{content.participants === null ? w('reporting.one.nothing') : number(content.participants)}</p>;
  if (field === 'actual' || field === 'met') {
    const days = Object.values(field === 'met' ? content.met : content.actual).filter((day) => day !== null);
    return <p>{days.length === 0 ? w('reporting.one.nothing') : days.map((day) => date(day)).join(' – ')}</p>;
  }
  return (
    <p dir="auto" className="typed-words">
      {value === '' || value === null ? w('reporting.one.nothing') : String(value)}
    </p>
  );
}
