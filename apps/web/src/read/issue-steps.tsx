import { useState } from 'react';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import './issue-steps.css';
import { IssueView } from './issue-view.tsx';
import { useReading } from './reading-value.ts';

interface IssueStepsProps {
  readonly issue: number | null;
  readonly onIssue: (index: number) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** What was noticed: one after the other, or the whole list. */
export function IssueSteps({ issue, onIssue, onStep }: IssueStepsProps) {
  const { w } = useWords();
  const { issues } = useReading();
  const [all, setAll] = useState(false);
  const current = issue === null ? undefined : issues[issue];
  return (
    <section className="issue-steps" aria-label={w('issues.title')}>
      <div className="issue-steps-bar">
        <button type="button" className="issue-steps-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {issue === null
            ? w('issues.count', { n: issues.length })
            : w('issues.here', { at: issue + 1, n: issues.length })}
        </button>
        <Action look="bare" aria-label={w('issues.before')} onPress={() => onStep(-1)}>
          <span className="step-sign step-up" />
        </Action>
        <Action look="bare" aria-label={w('issues.after')} onPress={() => onStep(1)}>
          <span className="step-sign" />
        </Action>
      </div>
      {!all && current !== undefined && <IssueView issue={current} />}
      {all && (
        <ol className="issue-steps-list">
          {issues.map((each, i) => (
            <li key={`${each.code}-${each.span?.start ?? 'whole'}-${i.toString()}`}>
              <IssueView issue={each} isCurrent={i === issue} onPress={() => onIssue(i)} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
