import type { Answer, Issue, Span } from '@biennium/core';
import { BoundReached, counted } from '../bounds.ts';
import { documentIssue } from '../issues.ts';
import type { Limits } from '../limits.ts';
import { decode } from './decode.ts';
import { encodingOfBytes } from './encoding-of-bytes.ts';

/** The words of a file, and the places whose characters were NULs in it. */
export interface DecodedText {
  readonly text: string;
  readonly nuls: readonly Span[];
}

/** Above this share of control and replacement characters a file is no text. */
const JUNK_SHARE = 0.03;

/** Characters looked at before the size of the text. */
const JUNK_SAMPLE = 64 * 1024;

const JUNK = /[\u0000-\u0008\u000E-\u0019\u001B-\u001F\u007F\uFFFD]/g;
const LINE_END = /\r\n|\r|\n/g;

/**
 * The text of a file: its encoding found, its byte order mark removed, everything else kept as it is.
 * A NUL becomes U+FFFD, so that it can be stored and places do not move. The value is null when the file is no text.
 */
export function textFromBytes(bytes: Uint8Array, limits: Limits): Answer<DecodedText | null> {
  const encoding = encodingOfBytes(bytes);
  const decoded = decode(bytes, encoding.label);
  if (isJunk(decoded.slice(0, JUNK_SAMPLE))) return unreadable();
  if (decoded.length > limits.textCharacters) {
    throw new BoundReached(
      'document/too-large',
      `The file holds ${counted(decoded.length)} characters; ${counted(limits.textCharacters)} are read at most.`,
      { what: 'characters', most: limits.textCharacters },
    );
  }
  const nuls = placesOf(decoded, '\0');
  const replacements = placesOf(decoded, '\uFFFD');
  if (decoded.length > JUNK_SAMPLE && isJunk(decoded)) return unreadable();
  const issues: Issue[] = [];
  if (encoding.assumed) {
    issues.push(
      documentIssue(
        'document/encoding-assumed',
        'note',
        `The file does not declare its encoding; it was read as ${encoding.name}.`,
        { encoding: encoding.name },
      ),
    );
  }
  issues.push(...damage('document/nul-characters', 'NUL character', nuls));
  issues.push(
    ...damage('document/replacement-characters', 'character that could not be decoded', replacements),
  );
  issues.push(...mixedLineEnds(decoded));
  return { value: { text: nuls.length ? decoded.replaceAll('\0', '\uFFFD') : decoded, nuls }, issues };
}

function isJunk(text: string): boolean {
  return (text.match(JUNK)?.length ?? 0) > text.length * JUNK_SHARE;
}

function unreadable(): Answer<null> {
  const message = 'The file is neither text nor a known document format.';
  const values = { what: 'noFormat', detail: '' } as const;
  return { value: null, issues: [documentIssue('document/unreadable', 'error', message, values)] };
}

function damage(
  code: 'document/nul-characters' | 'document/replacement-characters',
  name: string,
  places: readonly Span[],
): Issue[] {
  const first = places[0];
  if (!first) return [];
  const many = places.length === 1 ? `a ${name}` : `${counted(places.length)} times a ${name}`;
  const message = `The file holds ${many}; the first is marked.`;
  return [documentIssue(code, 'warning', message, { count: places.length }, first)];
}

function mixedLineEnds(text: string): Issue[] {
  const kinds = new Map<string, number>();
  for (const [end] of text.matchAll(LINE_END)) kinds.set(end, (kinds.get(end) ?? 0) + 1);
  if (kinds.size < 2) return [];
  const names: Record<string, string> = { '\r\n': 'CR LF', '\r': 'CR', '\n': 'LF' };
  const said = [...kinds].map(([end, count]) => `${counted(count)} ${names[end]}`).join(', ');
  const count = (end: string) => kinds.get(end) ?? 0;
  const values = { crlf: count('\r\n'), lf: count('\n'), cr: count('\r') };
  return [documentIssue('document/mixed-line-ends', 'note', `The file mixes line ends: ${said}.`, values)];
}

function placesOf(text: string, character: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
    places.push({ start: at, end: at + 1 });
  }
  return places;
}
