import type { Issue } from '@biennium/core';
import { useLingui } from '@lingui/react';
import { issueInWords } from './issue-in-words.ts';

/** What says an issue in the language of the screen; null where its own sentence, in English, must do. */
export function useIssueWords(): (issue: Issue) => string | null {
  const { i18n } = useLingui();
  return (issue) => issueInWords(i18n, issue);
}
