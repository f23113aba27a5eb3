import { type Line, linesFromSource } from '@biennium/core';
import { readableIssues, ruled } from './readable.ts';
import type { Stage } from './stage.ts';

/** The lines of a file, cleaned. */
export const linesStage: Stage<readonly Line[]> = {
  shown({ source, issues }) {
    if (source === null) return [];
    const lines = linesFromSource(source);
    return [{ value: lines.value, issues: [...issues, ...lines.issues] }];
  },
  readable(file, { value, issues }, { source }, console) {
    const lines = (value ?? []).map((line, index) => `${String(index + 1).padStart(5)}  ${line.words.text}`);
    return `${ruled(file, console)}${lines.join('\n')}\n${readableIssues(issues, source?.text ?? null)}\n`;
  },
};
