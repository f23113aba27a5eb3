import type { Issue } from '@biennium/core';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { useIssueWords } from '../words/use-issue-words.ts';
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
  const inWords = useIssueWords();
  const { severity, message, code } = issue;
  const said = inWords(issue);
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
