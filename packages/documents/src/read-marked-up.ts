import type { Answer, MarkedUpDocument } from '@biennium/core';
import { counted } from './bounds.ts';
import { containerOfBytes } from './format-of-bytes.ts';
import { documentIssue } from './issues.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { readDocument } from './read-document.ts';
import { markedUpFromDocx } from './readers/docx.ts';

/**
 * Reads a Word file that somebody marked up: the text as it was, the tracked changes with their authors, and the comments (rules N20 to
 * N23). A file of another format has nothing tracked: its text is what it says. What cannot be read gives the value null and an
 * issue; nothing is thrown for bad input.
 */
export async function readMarkedUp(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = DEFAULT_LIMITS,
): Promise<Answer<MarkedUpDocument | null>> {
  if (bytes.length > limits.fileBytes) {
    const message = `The file has ${counted(bytes.length)} bytes; ${counted(limits.fileBytes)} are read at most.`;
    const values = { what: 'bytes', most: limits.fileBytes } as const;
    return { value: null, issues: [documentIssue('document/too-large', 'error', message, values)] };
  }
  if (bytes.length > 0 && containerOfBytes(bytes) === 'zip') {
    const read = markedUpFromDocx(bytes, limits);
    if (read.value?.source.text.trim() !== '') return read;
    const empty = documentIssue('document/empty', 'error', 'The file holds no words.', {});
    return { value: read.value, issues: [...read.issues, empty] };
  }
  const { value, issues } = await readDocument(bytes, fileName, limits);
  return { value: value && { source: value, changes: [], comments: [] }, issues };
}
