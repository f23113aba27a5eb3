import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Issue } from '@biennium/core';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { documentIssue } from '../../issues.ts';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * Opens a PDF without network, without evaluating code of its own, without decoding its pictures.
 * Answers the issue that says why where it cannot be opened.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy | Issue> {
  const task = getDocument({
    // The library takes the bytes over.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    cMapUrl: `${PACKAGE}/cmaps/`,
    standardFontDataUrl: `${PACKAGE}/standard_fonts/`,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    if (!(error instanceof Error)) throw error;
    return issueOf(error);
  }
}

function issueOf(error: Error): Issue {
  if (error.name === 'PasswordException') {
    const message =
      'The PDF is encrypted and opens only with a password; save it without one to have it read.';
    return documentIssue('document/encrypted', 'error', message, {});
  }
  const reason = error.message.replace(/\.$/, '') || error.name;
  return documentIssue(
    'document/unreadable',
    'error',
    `The PDF is broken and could not be opened (${reason}).`,
    { what: 'pdf', detail: reason },
  );
}
