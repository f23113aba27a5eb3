import type { Issue } from '@biennium/core';
import type { Console } from '../console.ts';

/** A heading line: the words, ruled to the width of the console. */
export function ruled(words: string, { columns }: Console): string {
  return `── ${words} ${'─'.repeat(Math.max(2, columns - words.length - 4))}\n`;
}

/**
 * Words set into lines of at most `columns` characters, the first behind `lead`, the others under its end.
 * Only spaces are changed.
 */
export function hanging(lead: string, words: string, columns: number): string {
  const indent = ' '.repeat(lead.length);
  const width = Math.max(20, columns - lead.length);
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/[ \t\r\n]+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return `${lead}${lines.join(`\n${indent}`)}\n`;
}

/** What was noticed, each with its line in the source; nothing when nothing was. */
export function readableIssues(issues: readonly Issue[], source: string | null): string {
  if (issues.length === 0) return '';
  const rows = issues.map(({ severity, code, message, span }) => {
    const place = span === null || source === null ? '' : ` line ${lineOf(source, span.start)}:`;
    return `  ${severity.padEnd(8)}${place} ${message} [${code}]`;
  });
  return `\nNoticed\n${rows.join('\n')}\n`;
}

/** The number, from 1, of the line that holds the place `at`. */
function lineOf(source: string, at: number): number {
  return source.slice(0, at).split(/\r\n|[\n\r\f]/).length;
}
