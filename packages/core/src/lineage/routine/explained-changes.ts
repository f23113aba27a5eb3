import type { FlatParagraph } from '../../instrument/flat-paragraph.ts';
import { changesOfRedline } from '../../redline/changes.ts';
import type { Redline } from '../../redline/redline.ts';
import type { ExplainedChange } from '../lineage.ts';

/** Each change of a redline with the rule that makes it routine, or `null` where it is substantive. */
export function explainedChanges(
  _old: FlatParagraph,
  _fresh: FlatParagraph,
  redline: Redline,
  _language: string,
): ExplainedChange[] {
  return changesOfRedline(redline).map(({ old, new: fresh, typographic }) => ({
    old,
    new: fresh,
    rule: typographic ? 'typography' : null,
  }));
}
