import { writeBody } from './body-lines.ts';
import { writeClause } from './clause-lines.ts';
import { type InlineContext, type MetNote, writeContent } from './inline-content.ts';
import type { LineHint, LineWriter } from './line-writer.ts';
import { pageWordsOf } from './page-words.ts';
import { childOf, elementsOf, type XmlElement } from './xml-tree.ts';

/**
 * Writes the lines of one resolution, decision or statement in their order, its notes after them. Words that an export
 * of ours keeps outside of the text stand around it: before it the parts of lists that no paragraph has, which are
 * thereby not placed (rule I12), behind it the feet of the page.
 */
export function writeDocument(document: XmlElement, writer: LineWriter): void {
  const context: InlineContext = { writer, notes: [], lineBreak: () => writer.words(' ') };
  const { unplaced, furniture } = pageWordsOf(document);
  writeWords(unplaced, { role: 'subparagraph' }, context);
  for (const part of elementsOf(document)) writePart(part, context);
  writeNotes(context);
  writeWords(furniture, { role: 'footer' }, context);
}

function writeWords(lines: readonly XmlElement[], hint: LineHint, context: InlineContext): void {
  for (const line of lines) {
    writeContent(line, context);
    context.writer.endLine(hint);
  }
}

function writePart(part: XmlElement, context: InlineContext): void {
  switch (part.name) {
    case 'meta':
    case 'components':
    case 'collectionBody':
      return;
    case 'coverPage':
    case 'preface':
      writeMatter(part, { role: 'front' }, context);
      return;
    case 'preamble':
      for (const block of elementsOf(part)) writePreambleBlock(block, context);
      return;
    case 'mainBody':
    case 'body':
      writeBody(part, context);
      return;
    case 'attachments':
      for (const attachment of elementsOf(part)) writeAttachment(attachment, context);
      return;
    default:
      writeMatter(part, { role: 'closing' }, context);
      return;
  }
}

/** Mastheads and closing matter: a line for each block, and for each line that an `eol` ends. */
function writeMatter(container: XmlElement, hint: LineHint, context: InlineContext): void {
  const { writer } = context;
  for (const block of elementsOf(container)) {
    if (elementsOf(block).some(({ name }) => name === 'p' || name === 'container')) {
      writeMatter(block, hint, context);
      continue;
    }
    const line: LineHint = bearsTitle(block) ? { role: 'title' } : hint;
    writeContent(block, { ...context, lineBreak: () => writer.endLine(line) });
    writer.endLine(line);
  }
}

/** Whether a line bears the title of the resolution: said so, or a title beside a number as in `63/114. Cooperation …`. */
function bearsTitle(block: XmlElement): boolean {
  const title = childOf(block, 'docTitle');
  if (!title) return elementsOf(block).some(bearsTitle);
  return (
    /^#?(?:resolutionTitle|title\d*)$/.test(title.attributes['refersTo'] ?? '') ||
    childOf(block, 'docNumber') !== undefined
  );
}

function writePreambleBlock(block: XmlElement, context: InlineContext): void {
  const { writer } = context;
  if (block.name === 'formula') {
    writeContent(block, context);
    writer.endLine({ role: 'formula' });
  } else if (block.name === 'recitals' || block.name === 'citations') {
    for (const inner of elementsOf(block)) writePreambleBlock(inner, context);
  } else if (block.name === 'crossHeading' || block.attributes['name'] === 'heading') {
    const level = Number(/\blevel_(\d)\b/.exec(block.attributes['class'] ?? '')?.[1] ?? 1);
    writeContent(block, context);
    writer.endLine({ role: 'heading', level });
  } else {
    writeClause(block, preambleHint, 0, context);
  }
}

function preambleHint(line: string): LineHint {
  return /^\(?\p{L}{1,5}\)\s/u.test(line) ? { role: 'subparagraph' } : { role: 'preambular' };
}

/** An annex: its label has level 1, its title level 2, its paragraphs have none. */
function writeAttachment(attachment: XmlElement, context: InlineContext): void {
  const { writer } = context;
  let titles = 0;
  const write = (element: XmlElement) => {
    if (element.name === 'meta') return;
    const title = titles < 2 && isAnnexTitle(element);
    if (element.name === 'num') {
      writeContent(element, context);
      writer.tab();
    } else if (!title && elementsOf(element).some(({ name }) => !INLINE.has(name))) {
      for (const inner of elementsOf(element)) write(inner);
    } else {
      writeContent(element, context);
      if (title) titles += writer.endLine({ role: 'annex', level: titles + 1 }) === '' ? 0 : 1;
      else if (writer.endLine({ role: 'annex' }) !== '') titles = 2;
    }
  };
  for (const element of elementsOf(attachment)) write(element);
  writer.endLine({ role: 'annex' });
}

/** Label and title of an annex: headings, titles, and the paragraphs that published files set as such. */
function isAnnexTitle(element: XmlElement): boolean {
  const { name, attributes } = element;
  return (
    name === 'heading' ||
    name === 'subheading' ||
    /^H\d/.test(attributes['class'] ?? '') ||
    childOf(element, 'docTitle') !== undefined
  );
}

/** Elements of running text; what holds any other is taken apart into its lines. */
const INLINE = new Set(
  [
    'a',
    'abbr',
    'authorialNote',
    'b',
    'br',
    'concept',
    'date',
    'def',
    'del',
    'docAuthority',
    'docDate',
    'docNumber',
  ].concat(
    [
      'docTitle',
      'entity',
      'eol',
      'event',
      'i',
      'img',
      'inline',
      'ins',
      'location',
      'mref',
      'noteRef',
      'organization',
    ],
    ['person', 'quantity', 'ref', 'role', 'rref', 'span', 'sub', 'sup', 'term', 'u'],
  ),
);

/** A note's own words may begin with its mark again: `(1) …`, `()	…`. */
const OWN_MARK = /^\s*(?:\((?:\p{N}{0,3}|\*{0,3})\)\s*|\p{N}{1,3}\s*\t\s*|\*{1,3}\s+)/u;

function writeNotes(context: InlineContext): void {
  const { writer } = context;
  // A note may hold notes of its own; they come after it.
  for (let i = 0; i < context.notes.length; i += 1) {
    const { marker, element } = context.notes[i] as MetNote;
    for (const child of withoutOwnMark(element).children) {
      if (typeof child === 'string') writer.words(child);
      else {
        writeContent(child, context);
        writer.words(' ');
      }
    }
    writer.endLine({ role: 'note', marker });
  }
}

/** The same element without the mark at the start of its words. */
function withoutOwnMark(element: XmlElement): XmlElement {
  const at = element.children.findIndex((node) => typeof node !== 'string' || node.trim() !== '');
  const first = element.children[at];
  if (first === undefined) return element;
  const cleaned = typeof first === 'string' ? first.replace(OWN_MARK, '') : withoutOwnMark(first);
  return { ...element, children: [cleaned, ...element.children.slice(at + 1)] };
}
