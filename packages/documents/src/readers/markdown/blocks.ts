import type { Hint, Mark, Span } from '@biennium/core';

/**
 * A run of lines that inline marks may not leave: a paragraph, an item of a list, a heading, a row of a table.
 * `start` and `end` hold the words with their inline marks; `marks` are those of the block itself.
 */
export interface Block extends Span {
  readonly kind: 'words' | 'verbatim';
  readonly marks: readonly Mark[];
  readonly hint: Hint | null;
}

interface Line extends Span {
  readonly text: string;
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
const HEADING = /^( {0,3}#{1,6})([ \t]+|$)/;
const CLOSING_HASHES = /[ \t]#{1,6}[ \t]{0,80}$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
/** Words above a rule are a heading only when they look like one; converters draw rules below paragraphs too. */
const LIKE_A_HEADING = /^.{1,120}(?<![,;:.\s])\s{0,40}$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const NOTE = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;
const TABLE_RULE =
  /^[ \t]{0,80}\|?(?:[ \t]{0,80}:?-{1,200}:?[ \t]{0,80}\|)+(?:[ \t]{0,80}:?-{1,200}:?[ \t]{0,80})?$/;
const QUOTE = /^ {0,3}(?:>[ \t]?)+/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Lines that begin a clause of their own even when no empty line stands before them. */
const OPENS =
  /^[ \t]*(?:\d{1,3}\\?[.)](?=\s|[*_])|\(?[\p{L}\d]{1,5}\\?\)\s|[-+*][ \t]+|\*{1,5}[ \t]|#{1,6}[ \t]|\||\[\^|>)/u;

/** The blocks of a Markdown text in order. Empty lines belong to none. */
export function* blocksOfMarkdown(text: string): Generator<Block> {
  const lines = linesOf(text);
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    if (line.text.trim() === '') {
      i++;
      continue;
    }
    const taken =
      fence(lines, i) ??
      rule(lines, i) ??
      heading(lines, i) ??
      note(lines, i) ??
      table(lines, i) ??
      paragraph(lines, i);
    yield* taken.blocks;
    i = taken.next;
  }
}

interface Taken {
  readonly blocks: readonly Block[];
  readonly next: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const whole = match[0];
    if (whole === '' && match.index === text.length) break;
    const words = whole.replace(/[\r\n]+$/, '');
    lines.push({ start: match.index, end: match.index + words.length, text: words });
  }
  return lines;
}

const at = (lines: readonly Line[], i: number): Line => lines[i] as Line;

/** ```` ``` ```` fences: the fence is syntax, what stands between is words without marks. */
function fence(lines: readonly Line[], i: number): Taken | null {
  const open = at(lines, i);
  const mark = FENCE.exec(open.text)?.[1];
  if (!mark) return null;
  let last = i + 1;
  while (last < lines.length && !at(lines, last).text.trimStart().startsWith(mark)) last++;
  const closing = lines[last];
  const blocks: Block[] = [syntaxLine(open)];
  if (last > i + 1) {
    blocks.push({
      kind: 'verbatim',
      start: at(lines, i + 1).start,
      end: at(lines, last - 1).end,
      marks: [],
      hint: null,
    });
  }
  if (closing) blocks.push(syntaxLine(closing));
  return { blocks, next: last + 1 };
}

/** `---`, `* * *`: a rule across the page. */
function rule(lines: readonly Line[], i: number): Taken | null {
  return RULE.test(at(lines, i).text) ? { blocks: [syntaxLine(at(lines, i))], next: i + 1 } : null;
}

/** `## Heading` and a heading underlined with `===`. */
function heading(lines: readonly Line[], i: number): Taken | null {
  const line = at(lines, i);
  const hashes = HEADING.exec(line.text);
  if (hashes) {
    const start = line.start + hashes[0].length;
    const tail = CLOSING_HASHES.exec(line.text);
    const end = tail && line.start + tail.index >= start ? line.start + tail.index : line.end;
    const marks: Mark[] = [{ kind: 'syntax', start: line.start, end: start }];
    if (end < line.end) marks.push({ kind: 'syntax', start: end, end: line.end });
    const level = (hashes[1] as string).trim().length;
    const hint: Hint = { role: 'heading', level, start: line.start, end: line.end };
    return { blocks: [{ kind: 'words', start, end, marks, hint }], next: i + 1 };
  }
  const under = lines[i + 1];
  const underline = under && UNDERLINE.exec(under.text)?.[1];
  if (!under || !underline || OPENS.test(line.text) || !LIKE_A_HEADING.test(line.text)) return null;
  const hint: Hint = {
    role: 'heading',
    level: underline.startsWith('=') ? 1 : 2,
    start: line.start,
    end: line.end,
  };
  return {
    blocks: [{ kind: 'words', start: line.start, end: line.end, marks: [], hint }, syntaxLine(under)],
    next: i + 2,
  };
}

/** `[^1]: words of the note`, with the indented lines that go on with it. */
function note(lines: readonly Line[], i: number): Taken | null {
  const line = at(lines, i);
  const mark = NOTE.exec(line.text);
  if (!mark) return null;
  let last = i;
  while (last + 1 < lines.length && /^(?: {2,}|\t)\S/.test(at(lines, last + 1).text)) last++;
  const end = at(lines, last).end;
  const start = line.start + mark[0].length;
  const hint: Hint = { role: 'note', marker: mark[1] as string, start: line.start, end };
  return {
    blocks: [{ kind: 'words', start, end, marks: [{ kind: 'syntax', start: line.start, end: start }], hint }],
    next: last + 1,
  };
}

/** Rows of a table: one block for each row, its pipes syntax. The row of dashes holds no words. */
function table(lines: readonly Line[], i: number): Taken | null {
  const ruled = lines[i + 1];
  if (!at(lines, i).text.includes('|') || !ruled || !TABLE_RULE.test(ruled.text)) return null;
  const blocks: Block[] = [];
  let next = i;
  for (; next < lines.length && at(lines, next).text.includes('|'); next++) {
    const line = at(lines, next);
    if (next === i + 1) {
      blocks.push(syntaxLine(line));
      continue;
    }
    const marks: Mark[] = [];
    for (const pipe of line.text.matchAll(/(?<!\\)\|/g)) {
      marks.push({
        kind: 'syntax',
        start: line.start + pipe.index,
        end: line.start + pipe.index + 1,
        value: '\t',
      });
    }
    blocks.push({ kind: 'words', start: line.start, end: line.end, marks, hint: null });
  }
  return { blocks, next };
}

/** Lines up to an empty one or to one that opens a clause of its own. */
function paragraph(lines: readonly Line[], i: number): Taken {
  let last = i;
  for (let k = i + 1; k < lines.length; k++) {
    const { text } = at(lines, k);
    if (text.trim() === '' || OPENS.test(text) || RULE.test(text) || FENCE.test(text)) break;
    last = k;
  }
  const marks: Mark[] = [];
  for (let k = i; k <= last; k++) {
    const quote = QUOTE.exec(at(lines, k).text);
    if (quote)
      marks.push({ kind: 'syntax', start: at(lines, k).start, end: at(lines, k).start + quote[0].length });
  }
  const block: Block = {
    kind: 'words',
    start: at(lines, i).start,
    end: at(lines, last).end,
    marks,
    hint: null,
  };
  return { blocks: [block], next: last + 1 };
}

function syntaxLine(line: Line): Block {
  return {
    kind: 'verbatim',
    start: line.start,
    end: line.end,
    marks: line.end > line.start ? [{ kind: 'syntax', start: line.start, end: line.end }] : [],
    hint: null,
  };
}
