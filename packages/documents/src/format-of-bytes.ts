import type { DocumentIssueValues } from './issues.ts';

/** A format that is known but not read, and what to do about it: in words, and as the values of the issue that says so. */
export interface UnreadFormat extends DocumentIssueValues<'document/unsupported'> {
  readonly words: string;
  readonly advice: string;
}

/** What the first bytes say that a file is. `zip`, `ole` and `characters` need a closer look. */
export type Container = 'pdf' | 'zip' | 'ole' | 'characters' | UnreadFormat;

const SIGNATURES: readonly (readonly [bytes: readonly number[], container: Container])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'ole'],
  [[0xdb, 0xa5, 0x2d, 0x00], word('Word 2 for Windows')],
  [[0x31, 0xbe, 0x00, 0x00], word('Word for DOS')],
  [[0xfe, 0x37, 0x00], word('Word for Macintosh')],
  [[0xff, 0x57, 0x50, 0x43], word('WordPerfect')],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], word('Rich Text Format')],
  [[0x89, 0x50, 0x4e, 0x47], picture()],
  [[0xff, 0xd8, 0xff], picture()],
  [[0x47, 0x49, 0x46, 0x38], picture()],
  [[0x49, 0x49, 0x2a, 0x00], picture()],
  [[0x4d, 0x4d, 0x00, 0x2a], picture()],
  [[0x1f, 0x8b], archive('gzip')],
  [[0x37, 0x7a, 0xbc, 0xaf], archive('7-Zip')],
  [[0x52, 0x61, 0x72, 0x21], archive('RAR')],
];

function word(name: string): UnreadFormat {
  return {
    what: 'wordProcessor',
    name,
    words: name,
    advice: 'Open it in a word processor and save it as .docx.',
  };
}

function picture(): UnreadFormat {
  return {
    what: 'picture',
    name: '',
    words: 'a picture',
    advice: 'Its words must be recognized by another program first.',
  };
}

function archive(name: string): UnreadFormat {
  return { what: 'archive', name, words: `a ${name} archive`, advice: 'Unpack it and read the files in it.' };
}

/** Looks at the first bytes of a file. A PDF may have up to a kilobyte of other bytes before it. */
export function containerOfBytes(bytes: Uint8Array): Container {
  for (const [signature, container] of SIGNATURES) {
    if (signature.every((byte, i) => bytes[i] === byte)) return container;
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return head.includes('%PDF-') ? 'pdf' : 'characters';
}

const AKN = /<(?:[A-Za-z][\w.-]*:)?akomaNtoso[\s>]/;
const HTML =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const HTML_PIECE = /^\s*<(?:div|p|table|h[1-6]|article|section|main|span|meta|style)(?:\s[^<>]*)?>/i;
const XML = /^\s*<\?xml\s|^\s*<(?:[A-Za-z][\w.-]*:)?[A-Za-z][\w.-]*\s+xmlns(?::\w+)?=/;
const MIME_HTML = /^(?:[A-Za-z-]+:[^\r\n]*\r?\n)*MIME-Version:/i;

/** What the characters of a text file say that it is. `markdown` is told by its marks alone. */
export function formatOfText(
  text: string,
  looksLikeMarkdown: (text: string) => boolean,
): 'akn' | 'html' | 'markdown' | 'text' | UnreadFormat {
  const head = text.slice(0, 8192);
  if (head.startsWith('{\\rtf')) return word('Rich Text Format');
  if (AKN.test(head)) return 'akn';
  if (HTML.test(head) || HTML_PIECE.test(head)) return 'html';
  if (XML.test(head)) {
    return {
      what: 'xml',
      name: '',
      words: 'XML of an unknown kind',
      advice: 'Akoma Ntoso is the only XML that is read; save it as .docx.',
    };
  }
  if (MIME_HTML.test(head)) {
    return {
      what: 'webArchive',
      name: '',
      words: 'a web archive or mail message',
      advice: 'Save it as .html or .docx.',
    };
  }
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}
