import type { SourceText } from '@biennium/core';

/** Lines longer than this are no lines of a page: the file keeps each paragraph on one line. */
const WIDEST_LINE = 160;

/** Share of the characters of a file that must stand in long lines for the file to be of paragraphs. */
const LONG_SHARE = 0.25;

const LINE_END = /\r\n|\r|\n/;
const CLOSED = /[.,;:!?،؛؟)\]"”»*_]\s*$/;

/**
 * What a line end means in a text: `paragraphs` when much of it stands in lines that no page is wide enough for, or when
 * lines that follow each other directly are whole clauses; else `lines`.
 */
export function layoutOfText(text: string): SourceText['layout'] {
  const lines = text.split(LINE_END);
  let all = 0;
  let long = 0;
  let follows = 0;
  let runsOn = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    all += line.length;
    if (line.length > WIDEST_LINE) long += line.length;
    const next = lines[i + 1];
    if (line.trim() === '' || next === undefined || next.trim() === '') continue;
    follows++;
    if (!CLOSED.test(line)) runsOn++;
  }
  if (all > 0 && long >= all * LONG_SHARE) return 'paragraphs';
  return follows > 0 && runsOn * 4 < follows ? 'paragraphs' : 'lines';
}
