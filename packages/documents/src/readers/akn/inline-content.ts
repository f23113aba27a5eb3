import type { LineWriter } from './line-writer.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';
import { wordsOf } from './xml-tree.ts';

/** A note as it was met in the text. */
export interface MetNote {
  readonly marker: string;
  readonly element: XmlElement;
}

/** What the walk of running text needs to know. */
export interface InlineContext {
  readonly writer: LineWriter;
  /** Notes in the order of their places. */
  readonly notes: MetNote[];
  /** What an `eol` means: the end of a line, or white space. */
  readonly lineBreak: () => void;
}

const NOTE_BRACKET = /^[()]?$/;

/** Writes the running text inside an element, with its italics, links and note marks. */
export function writeContent(element: XmlElement, context: InlineContext): void {
  element.children.forEach((node, index) => {
    if (typeof node === 'string') context.writer.words(node);
    else writeElement(node, element.children, index, context);
  });
}

function writeElement(
  element: XmlElement,
  siblings: readonly XmlNode[],
  index: number,
  context: InlineContext,
): void {
  switch (element.name) {
    case 'authorialNote':
      writeNote(element, siblings, index, context);
      return;
    case 'noteRef':
      writeNoteMark(element.attributes['marker'] ?? wordsOf(element), '', '', context);
      return;
    case 'eol':
    case 'br':
      context.lineBreak();
      return;
    case 'img':
    case 'del':
    case 'num':
      return;
    case 'sup':
      writeSuperscript(element, context);
      return;
    case 'i':
      marked(element, context, ['italic']);
      return;
    case 'b':
      marked(element, context, ['bold']);
      return;
    case 'ins':
      marked(element, context, ['inserted']);
      return;
    case 'span':
      marked(element, context, styleOf(element));
      return;
    case 'a':
    case 'ref':
    case 'rref':
      writeLink(element, context);
      return;
    default:
      writeContent(element, context);
      return;
  }
}

function styleOf(element: XmlElement): ('italic' | 'bold')[] {
  const names = (element.attributes['class'] ?? '').split(/\s+/);
  return (['italic', 'bold'] as const).filter((name) => names.includes(name));
}

function marked(
  element: XmlElement,
  context: InlineContext,
  kinds: readonly ('italic' | 'bold' | 'inserted' | 'superscript')[],
): void {
  const open = kinds.map((kind) => context.writer.open(kind));
  writeContent(element, context);
  for (const mark of open) context.writer.close(mark);
}

function writeLink(element: XmlElement, context: InlineContext): void {
  const target = element.attributes['href'];
  const mark = target ? context.writer.open('link', target) : null;
  writeContent(element, context);
  if (mark) context.writer.close(mark);
}

/** `<sup>(</sup>` and `<sup>)</sup>` around a note belong to its mark; `<sup><authorialNote/></sup>` is its mark. */
function writeSuperscript(element: XmlElement, context: InlineContext): void {
  const notes = element.children.filter((node) => typeof node !== 'string');
  if (notes.length === 0 && NOTE_BRACKET.test(wordsOf(element))) return;
  if (notes.some((node) => (node as XmlElement).name === 'authorialNote')) writeContent(element, context);
  else marked(element, context, ['superscript']);
}

function writeNote(
  element: XmlElement,
  siblings: readonly XmlNode[],
  index: number,
  context: InlineContext,
): void {
  const marker = (element.attributes['marker'] ?? '').trim() || String(context.notes.length + 1);
  context.notes.push({ marker, element });
  if (element.attributes['class'] === 'unanchored') return;
  writeNoteMark(marker, bracketOf(siblings[index - 1]), bracketOf(siblings[index + 1]), context);
}

function writeNoteMark(marker: string, before: string, after: string, context: InlineContext): void {
  if (marker === '') return;
  const { writer } = context;
  const mark = writer.open('note-reference', marker);
  const generated = writer.open('generated');
  writer.characters(`${before}${marker}${after}`);
  writer.close(generated);
  writer.close(mark);
}

function bracketOf(node: XmlNode | undefined): string {
  if (!node || typeof node === 'string' || node.name !== 'sup') return '';
  const said = wordsOf(node);
  return NOTE_BRACKET.test(said) ? said : '';
}
