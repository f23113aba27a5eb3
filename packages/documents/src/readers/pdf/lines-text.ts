import type { Hint, Mark, SourceText } from '@biennium/core';
import { sortedMarks } from '../../source-builder.ts';
import { noteMarker } from './note-marker.ts';
import type { PdfLine } from './pdf-line.ts';

/**
 * The text of a PDF: a physical line a line, an empty line before each paragraph and nowhere else, a form feed between pages. Notes and
 * page furniture stand where the page has them, with their hints.
 */
export function sourceFromPages(pages: readonly (readonly PdfLine[])[]): SourceText {
  const parts: string[] = [];
  const marks: Mark[] = [];
  const hints: { -readonly [K in keyof Hint]: Hint[K] }[] = [];
  let at = 0;
  const write = (characters: string) => {
    parts.push(characters);
    at += characters.length;
  };
  pages.forEach((lines, page) => {
    if (page > 0) write('\f');
    lines.forEach((line, index) => {
      if (index > 0 && line.begins && line.role === null) write('\n');
      const start = at;
      write(`${line.text}\n`);
      for (const mark of line.marks)
        marks.push({ ...mark, start: start + mark.start, end: start + mark.end });
      if (line.role === null) return;
      const last = hints.at(-1);
      if (line.role === 'note') {
        const own = line.begins ? ownMarker(line) : 0;
        if (own > 0) marks.push({ kind: 'syntax', start, end: start + own });
        const continues = !line.begins && last?.role === 'note' && last.end === start - 1;
        if (continues) last.end = at - 1;
        else hints.push({ role: 'note', marker: line.marker as string, start, end: at - 1 });
      } else hints.push({ role: line.role, start, end: at - 1 });
    });
  });
  return {
    format: 'pdf',
    text: parts.join(''),
    layout: 'lines',
    marks: sortedMarks(marks),
    hints,
    // The language that a PDF names is most often that of the program that wrote it.
    language: null,
  };
}

/** How many characters of a note's first line are its marker. */
function ownMarker(line: PdfLine): number {
  if (!line.raisedStart) return noteMarker(line.text)?.length ?? 0;
  const rest = line.text.slice(line.raisedStart.length);
  return line.raisedStart.length + (rest.length - rest.trimStart().length);
}
