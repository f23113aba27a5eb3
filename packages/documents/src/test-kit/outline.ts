import type { Mark, SourceText } from '@biennium/core';

/** What a reader says about one line, in a form that does not depend on its format. */
export interface OutlineLine {
  /** Words without marks of notes and without what is no words; white space folded. */
  readonly words: string;
  readonly italics: readonly string[];
  readonly notes: readonly string[];
  /** Role and marker where the format gives them to the line. */
  readonly role: string | null;
}

/** The lines of a source. In the layout `lines` a paragraph runs up to an empty line. */
export function outlineOf(source: SourceText): OutlineLine[] {
  const outline: OutlineLine[] = [];
  const end = source.layout === 'lines' ? /(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/g : /\r\n|\r|\n/g;
  let start = 0;
  for (const match of [...source.text.matchAll(end), { index: source.text.length, 0: '' }]) {
    const line = outlineLine(source, start, match.index);
    if (line.words !== '') outline.push(line);
    start = match.index + match[0].length;
  }
  return outline;
}

function outlineLine(source: SourceText, from: number, to: number): OutlineLine {
  const whole = source.text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  const end = from + whole.trimEnd().length;
  const within = source.marks.filter((mark) => mark.start >= start && mark.end <= end);
  const unworded = within.filter((mark) => mark.kind === 'syntax' || mark.kind === 'note-reference');
  const hint = source.hints.find((candidate) => candidate.start <= start && candidate.end >= end);
  return {
    words: folded(wordsBetween(source.text, start, end, unworded)),
    italics: within
      .filter((mark) => mark.kind === 'italic')
      .map((mark) => folded(wordsBetween(source.text, mark.start, mark.end, unworded)))
      .filter((words) => words !== ''),
    notes: within.filter((mark) => mark.kind === 'note-reference').map((mark) => mark.value ?? ''),
    role: hint ? [hint.role, hint.marker].filter((part) => part !== undefined).join(' ') : null,
  };
}

function wordsBetween(text: string, start: number, end: number, without: readonly Mark[]): string {
  let words = '';
  for (let at = start; at < end; at++) {
    if (!without.some((mark) => mark.start <= at && at < mark.end)) words += text[at];
  }
  return words;
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
