import { type DocumentIssueValues, documentIssue } from '@biennium/documents';
import type { FileReading } from './read-file.ts';

type What = DocumentIssueValues<'document/unreadable'>['what'];

const reasons: Record<string, readonly [message: string, what: What]> = {
  ENOENT: ['There is no such file.', 'missing'],
  EISDIR: ['This is a folder, not a file.', 'folder'],
  EACCES: ['The file may not be read.', 'denied'],
  EPERM: ['The file may not be read.', 'denied'],
  ERR_FS_FILE_TOO_LARGE: ['The file is too large.', 'tooLarge'],
};

/** The reading of a file that the system would not open; null when `error` is no answer of the system. */
export function unopenedReading(name: string, error: unknown): FileReading | null {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || (syscall === undefined && !(code in reasons))) return null;
  const [message, what] = reasons[code] ?? [`The file could not be opened (${code}).`, 'unopened'];
  return {
    file: { name, format: null, bytes: 0, sha256: '' },
    source: null,
    issues: [documentIssue('document/unreadable', 'error', message, { what, detail: code })],
    readings: [],
  };
}
