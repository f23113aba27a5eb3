import type { Issue } from '@biennium/core';
import { SeverityMark } from '../../parts/severity-mark.tsx';
import { useIssueWords } from '../../words/use-issue-words.ts';
import { useWords } from '../../words/use-words.ts';
import './draft-issues.css';

/** What was noticed about the draft or about files, each in a sentence. */
export function DraftIssues({ issues }: { readonly issues: readonly Issue[] }) {
  const { w } = useWords();
  const inWords = useIssueWords();
  const told = issues.filter(({ code }) => code !== 'draft/no-reason');
  if (told.length === 0) return null;
  return (
    <details className="draft-issues screen-only" open={told.length < 4}>
      <summary>{w('draft.noticed', { n: told.length })}</summary>
      <ul>
        {told.map((issue, i) => {
          const words = inWords(issue);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two issues may say the same
            <li key={i}>
              <SeverityMark severity={issue.severity} />
              <span className="unseen">{w(`severity.${issue.severity}`)}: </span>
              <span {...(words === null && { lang: 'en', dir: 'ltr' })}>{words ?? issue.message}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
