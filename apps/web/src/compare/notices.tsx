import type { Issue } from '@biennium/core';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { useIssueWords } from '../words/use-issue-words.ts';
import './notices.css';

/** What was noticed about the two texts together. */
export function Notices({ issues }: { readonly issues: readonly Issue[] }) {
  const sentence = useIssueWords();
  return issues.map((issue) => {
    const words = sentence(issue);
    return (
      <p
        key={`${issue.code} ${issue.message}`}
        role={issue.severity === 'error' ? 'alert' : 'status'}
        className={`compare-notice compare-notice-${issue.severity}`}
      >
        <SeverityMark severity={issue.severity} />
        {words === null ? <span lang="en">{issue.message}</span> : words}
      </p>
    );
  });
}
