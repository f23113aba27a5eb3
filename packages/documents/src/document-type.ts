import { containerOfBytes, formatOfText } from './format-of-bytes.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { CompoundFile } from './ole/compound-file.ts';
import { Archive } from './zip/archive.ts';

/** A kind of file that people attach to what they say, by its content. */
export interface DocumentType {
  readonly mediaType: string;
  /** The ending that its name bears. The first is given to a name that has none of them. */
  readonly endings: readonly [string, ...string[]];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, endings: ['docx'] },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, endings: ['xlsx'] },
  doc: { mediaType: 'application/msword', endings: ['doc'] },
  xls: { mediaType: 'application/vnd.ms-excel', endings: ['xls'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  text: { mediaType: 'text/plain', endings: ['txt', 'csv', 'tsv', 'md'] },
} as const satisfies Record<string, DocumentType>;

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
/** Control characters that no text has: all but tab, line feed, form feed and carriage return. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;

/**
 * What a file is, by its content alone: PDF, Word, Excel, a picture (PNG, JPEG) or plain text. Null of everything else, of programs, archives,
 * pages of the web and documents with macros among them, whatever they are called.
 */
export function documentTypeOfBytes(bytes: Uint8Array): DocumentType | null {
  const begins = (signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (begins(PDF)) return TYPES.pdf;
  if (begins(PNG)) return TYPES.png;
  if (begins(JPEG)) return TYPES.jpeg;
  const container = containerOfBytes(bytes);
  if (container === 'zip') return typeOfArchive(bytes);
  if (container === 'ole') return typeOfCompound(bytes);
  return container === 'characters' && isPlainText(bytes) ? TYPES.text : null;
}

function typeOfArchive(bytes: Uint8Array): DocumentType | null {
  try {
    const archive = new Archive(bytes, DEFAULT_LIMITS);
    if (!archive.has('[Content_Types].xml')) return null;
    if (archive.names.some((name) => /vbaProject|activeX\//i.test(name))) return null;
    if (archive.has('word/document.xml')) return TYPES.docx;
    return archive.has('xl/workbook.xml') ? TYPES.xlsx : null;
  } catch {
    return null;
  }
}

function typeOfCompound(bytes: Uint8Array): DocumentType | null {
  const names = new Set(new CompoundFile(bytes).names);
  if (names.has('_VBA_PROJECT')) return null;
  if (names.has('WordDocument')) return TYPES.doc;
  return names.has('Workbook') || names.has('Book') ? TYPES.xls : null;
}

/** Text in UTF-8, or in an old encoding of one byte for a character. */
function isPlainText(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.trim() === '' || CONTROL.test(text)) return false;
  return formatOfText(text, () => false) === 'text';
}
