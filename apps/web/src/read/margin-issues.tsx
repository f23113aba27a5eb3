import { IssueView } from './issue-view.tsx';
import { useReading } from './reading-value.ts';
import { useTextPane } from './text-pane-value.ts';

interface MarginIssuesProps {
  readonly anchor: string;
  /** Also what stands at the subparagraphs of this anchor. */
  readonly within?: boolean;
}

/** What was noticed about a place, beside it. */
export function MarginIssues({ anchor, within = false }: MarginIssuesProps) {
  const { issues, issuesAt } = useReading();
  const { currentIssue, onIssue } = useTextPane();
  const indices = within
    ? [...issuesAt].flatMap(([at, there]) => (at === anchor || at.startsWith(`${anchor}-`) ? there : []))
    : (issuesAt.get(anchor) ?? []);
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
