import type { Answer, Issue, SourceFormat, SourceText } from '@biennium/core';
import { counted, withinBounds } from './bounds.ts';
import { type DecodedText, textFromBytes } from './decoding/text-from-bytes.ts';
import { containerOfBytes, formatOfText, type UnreadFormat } from './format-of-bytes.ts';
import { type DocumentIssueCode, type DocumentIssueValues, documentIssue } from './issues.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';
import { sourceFromAkn } from './readers/akn.ts';
import { sourceFromDoc } from './readers/doc.ts';
import { sourceFromDocx } from './readers/docx.ts';
import { sourceFromHtml } from './readers/html.ts';
import { sourceFromMarkdown } from './readers/markdown.ts';
import { sourceFromText } from './readers/text.ts';

type Read = Answer<SourceText | null>;

/** The endings that go with each format; any other ending says nothing. */
const EXTENSIONS: Record<string, readonly SourceFormat[]> = {
  txt: ['text', 'markdown'],
  text: ['text', 'markdown'],
  md: ['markdown', 'text'],
  markdown: ['markdown', 'text'],
  htm: ['html'],
  html: ['html'],
  xhtml: ['html'],
  docx: ['docx'],
  docm: ['docx'],
  dotx: ['docx'],
  doc: ['doc'],
  dot: ['doc'],
  pdf: ['pdf'],
  xml: ['akn', 'html'],
  akn: ['akn'],
};

/**
 * Reads a file of any known format. The format is told by the content; the name only serves to notice a wrong ending.
 * A file that cannot be read gives the value null and an issue that says what and where; nothing is thrown for bad input.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = DEFAULT_LIMITS,
): Promise<Read> {
  if (bytes.length === 0) return refused('document/empty', 'The file is empty.', {});
  if (bytes.length > limits.fileBytes) {
    return refused(
      'document/too-large',
      `The file has ${counted(bytes.length)} bytes; ${counted(limits.fileBytes)} are read at most.`,
      { what: 'bytes', most: limits.fileBytes },
    );
  }
  const read = await readContent(bytes, limits);
  const source = read.value;
  if (!source) return read;
  const issues = [...wrongExtension(fileName, source.format), ...read.issues];
  if (source.text.trim() === '' && !issues.some((issue) => issue.severity === 'error')) {
    issues.push(documentIssue('document/empty', 'error', 'The file holds no words.', {}));
  }
  const stores = source.text.isWellFormed() && !source.text.includes('\0');
  return { value: stores ? source : storable(source), issues };
}

/** NULs and halves of surrogate pairs, which no database and no encoding keeps. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;

/** The same source with U+FFFD for each character that cannot be stored; no place moves. */
function storable(source: SourceText): SourceText {
  return { ...source, text: source.text.replace(UNSTORABLE, '\uFFFD') };
}

async function readContent(bytes: Uint8Array, limits: Limits): Promise<Read> {
  const container = containerOfBytes(bytes);
  switch (container) {
    case 'characters':
      return readCharacters(bytes, limits);
    case 'ole':
      return sourceFromDoc(bytes, limits);
    case 'pdf': {
      // Not before one is read: what reads it is large.
      const { sourceFromPdf } = await import('./readers/pdf.ts');
      return sourceFromPdf(bytes, limits);
    }
    case 'zip':
      return sourceFromDocx(bytes, limits);
    default:
      return unread(container);
  }
}

function readCharacters(bytes: Uint8Array, limits: Limits): Read {
  return withinBounds(() => {
    const decoded = textFromBytes(bytes, limits);
    if (!decoded.value) return { value: null, issues: decoded.issues };
    const read = readText(bytes, decoded.value, limits);
    const issues = isVerbatim(read) ? decoded.issues : withoutPlaces(decoded.issues);
    return { value: read.value, issues: [...issues, ...read.issues] };
  });
}

/** Whether places in the decoded file are places in the source. */
function isVerbatim({ value }: Read): boolean {
  return value === null || value.format === 'text' || value.format === 'markdown';
}

function withoutPlaces(issues: readonly Issue[]): Issue[] {
  return issues
    .filter((issue) => issue.code !== 'document/mixed-line-ends')
    .map((issue) => ({ ...issue, span: null }));
}

function readText(bytes: Uint8Array, decoded: DecodedText, limits: Limits): Read {
  const format = formatOfText(decoded.text, looksLikeMarkdown);
  switch (format) {
    case 'text':
      return sourceFromText(decoded);
    case 'markdown':
      return sourceFromMarkdown(decoded);
    case 'akn':
      return sourceFromAkn(bytes, limits);
    case 'html':
      return sourceFromHtml(decoded.text, limits);
    default:
      return unread(format);
  }
}

function unread({ words, advice, what, name }: UnreadFormat): Read {
  return refused('document/unsupported', `The file is ${words}, which is not read. ${advice}`, {
    what,
    name,
  });
}

function refused<C extends DocumentIssueCode>(
  code: C,
  message: string,
  values: DocumentIssueValues<C>,
): Read {
  return { value: null, issues: [documentIssue(code, 'error', message, values)] };
}

function wrongExtension(fileName: string, format: SourceFormat): Issue[] {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase();
  const expected = extension ? EXTENSIONS[extension] : undefined;
  if (!expected || expected.includes(format)) return [];
  return [
    documentIssue(
      'document/wrong-extension',
      'warning',
      `The name ends in .${extension} but the content is ${format}; it was read as ${format}.`,
      { extension: `.${extension}`, format },
    ),
  ];
}
