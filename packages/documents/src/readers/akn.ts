import type { Answer, Declared, Issue, SourceText } from '@biennium/core';
import { BoundReached, counted, withinBounds } from '../bounds.ts';
import { documentIssue } from '../issues.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { sortedMarks } from '../source-builder.ts';
import { declaredFacts, declaredLanguage } from './akn/declared.ts';
import { writeDocument } from './akn/document-lines.ts';
import { LineWriter } from './akn/line-writer.ts';
import { xmlText } from './akn/xml-text.ts';
import { elementsOf, treeFromXml, type XmlElement } from './akn/xml-tree.ts';

/** The elements that are a whole document. */
const DOCUMENTS = new Set([
  'statement',
  'doc',
  'documentCollection',
  'act',
  'bill',
  'debateReport',
  'officialGazette',
]);

/**
 * The text of a machine-readable resolution (Akoma Ntoso for the United Nations), in the published form and in that of
 * the guideline. Every line has a hint of what it is; the notes of a document follow its last line; what the metadata
 * say is in `declared`, one entry for each document of a collection. Broken XML is read up to where it breaks.
 */
export function sourceFromAkn(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Answer<SourceText | null> {
  return withinBounds(() => {
    const xml = xmlText(bytes);
    if (xml.length > limits.textCharacters) {
      throw new BoundReached(
        'document/too-large',
        `The file holds ${counted(xml.length)} characters; ${counted(limits.textCharacters)} are read at most.`,
        { what: 'characters', most: limits.textCharacters },
      );
    }
    const tree = treeFromXml(xml, limits);
    if (!tree.value) {
      return { value: null, issues: tree.issues.length > 0 ? tree.issues : [notAkn('it holds no element')] };
    }
    const documents = documentsOf(tree.value);
    if (documents.length === 0) {
      const reason = `its outermost element is \`${tree.value.name}\` and it holds no resolution`;
      return { value: null, issues: [...tree.issues, notAkn(reason)] };
    }
    return { value: sourceFromDocuments(documents), issues: tree.issues };
  });
}

function notAkn(reason: string): Issue {
  const message = `The XML is no Akoma Ntoso document: ${reason}.`;
  return documentIssue('document/unreadable', 'error', message, { what: 'akn', detail: reason });
}

/** The documents to read: a collection's own pages, then its components, each as a document. */
function documentsOf(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement) => {
    if (DOCUMENTS.has(element.name)) found.push(element);
    if (element.name !== 'documentCollection' && DOCUMENTS.has(element.name)) return;
    for (const child of elementsOf(element)) visit(child);
  };
  visit(root);
  return found;
}

function sourceFromDocuments(documents: readonly XmlElement[]): SourceText {
  const writer = new LineWriter();
  const declared: Declared[] = [];
  for (const document of documents) {
    const start = writer.lineStart;
    writeDocument(document, writer);
    if (writer.lineStart > start && document.name !== 'documentCollection') {
      declared.push({ start, end: writer.lineStart, ...declaredFacts(document) });
    }
  }
  return {
    format: 'akn',
    text: writer.text,
    layout: 'paragraphs',
    marks: sortedMarks(writer.marks),
    hints: writer.hints,
    language: languageOf(documents),
    declared,
  };
}

function languageOf(documents: readonly XmlElement[]): string | null {
  for (const document of documents) {
    const language = declaredLanguage(document);
    if (language) return language;
  }
  return null;
}
