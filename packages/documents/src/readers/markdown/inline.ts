import type { Mark, MarkKind, Span } from '@biennium/core';
import { type Delimiter, emphasisMarks } from './emphasis.ts';
import { decodedEntity } from './entity.ts';

const ESCAPED = /\\([!-/:-@[-`{-~])/y;
const NOTE_REFERENCE = /\[\^([^\]\s]{1,40})\]/y;
const LINK_TARGET =
  /\]\((?:<[^<>\r\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,20})(?:\s{1,20}(?:"[^"]{0,300}"|'[^']{0,300}'|\([^()]{0,300}\)))?\s{0,20}\)/y;
const AUTOLINK = /<((?:https?|mailto|ftp):[^<>\s]*)>/y;
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]{0,2000})?\/?>/y;
const COMMENT = /<!--[\s\S]{0,5000}?-->/y;
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const CODE = /(`{1,20})([^`](?:[\s\S]{0,1000}?[^`])?)\1(?!`)/y;
const NOTE_MARKER = /^\s*[([]?(\d{1,3}|\*{1,4}|[a-z])[)\]]?\s*$/;

const TAG_STYLES: Record<string, MarkKind> = {
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  b: 'bold',
  strong: 'bold',
  sup: 'superscript',
};

/** Tags of styles that may be open at once; more are no document. */
const OPEN_TAGS = 64;

interface OpenTag {
  readonly name: string;
  readonly end: number;
}

interface OpenBracket extends Span {
  readonly image: boolean;
}

/** Adds the inline marks of one block of Markdown. */
export function marksOfInline(text: string, block: Span, marks: Mark[]): void {
  const words = text.slice(0, block.end);
  const delimiters: Delimiter[] = [];
  const tags: OpenTag[] = [];
  const brackets: OpenBracket[] = [];
  const syntax = (start: number, end: number, value?: string) =>
    marks.push(value === undefined ? { kind: 'syntax', start, end } : { kind: 'syntax', start, end, value });

  for (let i = block.start; i < block.end; ) {
    const c = words[i] as string;
    switch (c) {
      case '\\': {
        const escaped = matchAt(ESCAPED, words, i);
        if (escaped) syntax(i, i + 1);
        i += escaped ? 2 : 1;
        break;
      }
      case '`': {
        const code = matchAt(CODE, words, i);
        if (code) {
          const ticks = (code[1] as string).length;
          syntax(i, i + ticks);
          syntax(i + code[0].length - ticks, i + code[0].length);
        }
        i += code ? code[0].length : 1;
        break;
      }
      case '!':
      case '[': {
        const reference = c === '[' ? matchAt(NOTE_REFERENCE, words, i) : null;
        if (reference) {
          const end = i + reference[0].length;
          syntax(i, i + 2);
          marks.push({ kind: 'note-reference', start: i + 2, end: end - 1, value: reference[1] as string });
          syntax(end - 1, end);
          i = end;
          break;
        }
        const image = c === '!' && words[i + 1] === '[';
        if (c === '[' || image) brackets.push({ start: i, end: i + (image ? 2 : 1), image });
        i += image ? 2 : 1;
        break;
      }
      case ']': {
        const open = brackets.pop();
        const target = open ? matchAt(LINK_TARGET, words, i) : null;
        if (open && target) {
          const end = i + target[0].length;
          if (open.image) syntax(open.start, end);
          else {
            syntax(open.start, open.end);
            syntax(i, end);
            if (open.end < i)
              marks.push({ kind: 'link', start: open.end, end: i, value: targetOf(target[0]) });
          }
          i = end;
        } else i++;
        break;
      }
      case '<': {
        i = tagAt(words, i, tags, marks, syntax);
        break;
      }
      case '&': {
        const entity = matchAt(ENTITY, words, i);
        const value = entity ? decodedEntity(entity[0]) : null;
        if (entity && value !== null) syntax(i, i + entity[0].length, value);
        i += entity ? entity[0].length : 1;
        break;
      }
      case '*':
      case '_': {
        let end = i;
        while (end < block.end && words[end] === c) end++;
        delimiters.push({ character: c, start: i, end });
        i = end;
        break;
      }
      default:
        i++;
    }
  }
  emphasisMarks(words, block, delimiters, marks);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** `](#)` → `#`, `](<a b> "title")` → `a b`. */
function targetOf(tail: string): string {
  return tail
    .slice(2, -1)
    .trim()
    .replace(/\s+["'(][\s\S]*$/, '')
    .replace(/^<|>$/g, '');
}

/** Reads a tag, a comment or an address between angle brackets; gives the place after it. */
function tagAt(
  text: string,
  at: number,
  tags: OpenTag[],
  marks: Mark[],
  syntax: (start: number, end: number, value?: string) => void,
): number {
  const comment = matchAt(COMMENT, text, at);
  if (comment) {
    syntax(at, at + comment[0].length);
    return at + comment[0].length;
  }
  const address = matchAt(AUTOLINK, text, at);
  if (address) {
    const end = at + address[0].length;
    syntax(at, at + 1);
    syntax(end - 1, end);
    marks.push({ kind: 'link', start: at + 1, end: end - 1, value: address[1] as string });
    return end;
  }
  const tag = matchAt(TAG, text, at);
  if (!tag) return at + 1;
  const end = at + tag[0].length;
  const name = (tag[2] as string).toLowerCase();
  syntax(at, end, name === 'br' ? '\n' : undefined);
  if (!tag[1]) {
    if (name in TAG_STYLES && tags.length < OPEN_TAGS) tags.push({ name, end });
    return end;
  }
  const open = tags.findLastIndex((candidate) => candidate.name === name);
  const opened = tags[open];
  if (opened) {
    tags.length = open;
    if (opened.end < at) marks.push(styleMark(text, name, { start: opened.end, end: at }));
  }
  return end;
}

function styleMark(text: string, name: string, span: Span): Mark {
  const marker = name === 'sup' ? NOTE_MARKER.exec(text.slice(span.start, span.end))?.[1] : undefined;
  if (marker) return { kind: 'note-reference', ...span, value: marker };
  return { kind: TAG_STYLES[name] as MarkKind, ...span };
}
