import type { FileReading } from './read-file.ts';

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'The file may not be read.',
  EPERM: 'The file may not be read.',
  ERR_FS_FILE_TOO_LARGE: 'The file is too large.',
};

/** The reading of a file that the system would not open; null when `error` is no answer of the system. */
export function unopenedReading(name: string, error: unknown): FileReading | null {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || (syscall === undefined && !(code in reasons))) return null;
  const message = reasons[code] ?? `The file could not be opened (${code}).`;
  return {
    file: { name, format: null, bytes: 0, sha256: '' },
    source: null,
    issues: [{ code: 'document/unreadable', severity: 'error', message, span: null, rule: null }],
    readings: [],
  };
}
