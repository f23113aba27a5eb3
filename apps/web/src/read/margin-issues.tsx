import { IssueView } from './issue-view.tsx';
import { useReading } from './reading-value.ts';
import { useTextPane } from './text-pane-value.ts';

interface MarginIssuesProps {
  readonly anchors: readonly string[];
}

/** What was noticed about some places, beside them. */
export function MarginIssues({ anchors }: MarginIssuesProps) {
  const { issues, issuesAt } = useReading();
  const { currentIssue, onIssue } = useTextPane();
  const indices = anchors.flatMap((anchor) => issuesAt.get(anchor) ?? []);
  return indices.map((index) => {
    const issue = issues[index];
    if (issue === undefined) return null;
    return (
      <IssueView
        key={index}
        issue={issue}
        isCurrent={index === currentIssue}
        onPress={() => onIssue(index)}
      />
    );
  });
}
