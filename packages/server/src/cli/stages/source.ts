import type { SourceText } from '@biennium/core';
import { readableIssues, ruled } from './readable.ts';
import type { Stage } from './stage.ts';

/** The text of a file, as everything later points at it, with what the format says about it. */
export const sourceStage: Stage<SourceText> = {
  shown: ({ source, issues }) => [{ value: source, issues }],
  readable(file, { value, issues }, _reading, console) {
    const head = ruled(file, console);
    if (value === null) return `${head}${readableIssues(issues, null)}\n`;
    const { format, layout, language, text, marks, hints } = value;
    const facts = [format, `layout: ${layout}`, language, `${text.length} characters`]
      .filter(Boolean)
      .join(' · ');
    const kinds = [...marks.map(({ kind }) => kind), ...hints.map(({ role }) => `${role} line`)];
    const counts = [...new Set(kinds)].map(
      (kind) => `${kinds.filter((each) => each === kind).length} ${kind}`,
    );
    const numbered = text
      .split(/\r\n|[\n\r]/)
      .map((line, index) => `${String(index + 1).padStart(5)}  ${line}`);
    return `${head}${facts}\n${counts.join(', ')}\n\n${numbered.join('\n')}\n${readableIssues(issues, text)}\n`;
  },
};
