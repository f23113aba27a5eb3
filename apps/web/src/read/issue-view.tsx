import type { Issue } from '@biennium/core';
import { useLingui } from '@lingui/react';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { issueInWords } from '../words/issue-in-words.ts';
import { useWords } from '../words/use-words.ts';
import './issue-view.css';

interface IssueViewProps {
  readonly issue: Issue;
  readonly isCurrent?: boolean;
  /** Goes to the place of the issue. */
  readonly onPress?: () => void;
}

/** Something noticed: shape and word of its severity, its sentence, its code. */
export function IssueView({ issue, isCurrent = false, onPress }: IssueViewProps) {
  const { w } = useWords();
  const { i18n } = useLingui();
  const { severity, message, code } = issue;
  const said = issueInWords(i18n, issue);
  const className = `issue issue-${severity}`;
  const words = (
    <>
      <span className="issue-severity">
        <SeverityMark severity={severity} /> {w(`severity.${severity}`)}
      </span>{' '}
      {said === null ? (
        <span lang="en" dir="ltr">
          {message}
        </span>
      ) : (
        <span>{said}</span>
      )}{' '}
      <code lang="en" dir="ltr">
        {code}
      </code>
    </>
  );
  if (onPress === undefined) return <p className={className}>{words}</p>;
  return (
    <button type="button" className={className} aria-current={isCurrent} onClick={onPress}>
      {words}
    </button>
  );
}
