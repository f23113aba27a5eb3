import type { Issue, Severity } from '@biennium/core';
import { IssueView } from './issue-view.tsx';

const issue = (severity: Severity, code: string, message: string): Issue => ({
  severity,
  code,
  message,
  span: null,
  rule: null,
});

export default {
  'an error, which nothing can be done about here': (
    <IssueView issue={issue('error', 'document/unreadable', 'The file is encrypted.')} />
  ),
  'a warning that leads to its place': (
    <IssueView
      issue={issue('warning', 'instrument/unplaced', 'These words have no place.')}
      onPress={() => {}}
    />
  ),
  'a remark that a person has stepped to': (
    <IssueView
      issue={issue('note', 'text/lost-hyphen', '"Tenyear" may have lost a hyphen: "Ten-year".')}
      isCurrent
      onPress={() => {}}
    />
  ),
};
