import type { Answer, Issue, SourceText } from '@biennium/core';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { BoundReached, counted, stopwatch } from '../bounds.ts';
import { documentIssue } from '../issues.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { sourceFromPages } from './pdf/lines-text.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { glyphsOfPage, type PageGlyphs } from './pdf/page-glyphs.ts';
import { linesOfPages } from './pdf/page-lines.ts';

/**
 * The text of a PDF as it is laid out: see {@link sourceFromPages}. Running headers, page numbers, job numbers and
 * footnotes have hints; italics, raised words and note marks have marks. Pictures are not looked at: a PDF of scanned
 * pages has no text and says so.
 */
export async function sourceFromPdf(
  bytes: Uint8Array,
  limits: Limits = DEFAULT_LIMITS,
): Promise<Answer<SourceText | null>> {
  const opened = await openPdf(bytes);
  if ('code' in opened) return { value: null, issues: [opened] };
  try {
    return await sourceFromDocument(opened, limits);
  } catch (reached) {
    if (reached instanceof BoundReached) return { value: null, issues: [reached.issue] };
    throw reached;
  } finally {
    await opened.loadingTask.destroy();
  }
}

async function sourceFromDocument(pdf: PDFDocumentProxy, limits: Limits): Promise<Answer<SourceText | null>> {
  if (pdf.numPages > limits.pages) {
    throw new BoundReached(
      'document/too-large',
      `The PDF has ${counted(pdf.numPages)} pages; ${counted(limits.pages)} are read at most.`,
      { what: 'pages', most: limits.pages },
    );
  }
  const { pages, issues } = await pagesOf(pdf, limits);
  if (!pages.some(({ glyphs }) => glyphs.some(({ text }) => text.trim() !== ''))) {
    return { value: null, issues: [...issues, issues.length === 0 ? scanned() : unread()] };
  }
  return { value: sourceFromPages(linesOfPages(pages)), issues };
}

function scanned(): Issue {
  const message =
    'The PDF holds pictures of pages and no text; recognize its characters (OCR) and save it with text to have it read.';
  return documentIssue('document/scanned', 'error', message, {});
}

function unread(): Issue {
  const detail = 'no page could be read';
  return documentIssue('document/unreadable', 'error', 'No page of the PDF could be read.', {
    what: 'pdf',
    detail,
  });
}

async function pagesOf(
  pdf: PDFDocumentProxy,
  limits: Limits,
): Promise<{ pages: PageGlyphs[]; issues: Issue[] }> {
  const check = stopwatch(limits);
  const pages: PageGlyphs[] = [];
  const issues: Issue[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    check();
    try {
      const page = await pdf.getPage(number);
      const read = await glyphsOfPage(page);
      page.cleanup();
      pages.push(read);
      characters += read.glyphs.length;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      issues.push(
        documentIssue(
          'document/broken-part',
          'error',
          `Page ${number} could not be read (${error.message}).`,
          { what: 'page', place: String(number), column: 0, detail: error.message },
        ),
      );
    }
    if (characters > limits.textCharacters) {
      throw new BoundReached(
        'document/too-large',
        `The first ${counted(number)} pages hold more than the ${counted(limits.textCharacters)} characters that are read at most.`,
        { what: 'characters', most: limits.textCharacters },
      );
    }
  }
  return { pages, issues };
}
