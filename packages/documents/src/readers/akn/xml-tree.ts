import type { Answer, Issue } from '@biennium/core';
import { SaxesParser } from 'saxes';
import { BoundReached, counted, stopwatch } from '../../bounds.ts';
import { documentIssue } from '../../issues.ts';
import type { Limits } from '../../limits.ts';

/** An element: its local name, its attributes by their written names, its content in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** Characters given to the parser between two looks at the clock. */
const STEP = 256 * 1024;

/**
 * The elements of an XML text, without comments and processing instructions. Where the text is broken the tree holds
 * what stands before the place, and an issue says where that is. A document type that declares entities or points
 * outside is refused: nothing is expanded, nothing is fetched.
 *
 * @throws BoundReached when elements nest too deeply or time runs out.
 */
export function treeFromXml(text: string, limits: Limits): Answer<XmlElement | null> {
  const issues: Issue[] = [];
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const check = stopwatch(limits);
  let over = false;
  let refused = false;

  const parser = new SaxesParser({ xmlns: false, fragment: false, position: true });
  parser.on('doctype', (declaration) => {
    if (over || !/\bENTITY\b|\bSYSTEM\b|\bPUBLIC\b|\[/.test(declaration)) return;
    over = refused = true;
    const message =
      'The file declares its own entities or an outside document type; neither is expanded or fetched, and the file was not read.';
    issues.push(documentIssue('document/xml-entity', 'error', message, {}));
  });
  parser.on('opentag', (tag) => {
    if (over) return;
    if (open.length > limits.elementDepth) {
      throw new BoundReached(
        'document/too-deep',
        `Elements nest more than ${counted(limits.elementDepth)} deep at line ${parser.line}.`,
        { most: limits.elementDepth },
      );
    }
    const element: OpenElement = { name: localName(tag.name), attributes: tag.attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (!over) open.pop();
  });
  const words = (said: string) => {
    if (!over && open.length > 1) open.at(-1)?.children.push(said);
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('error', (error) => {
    if (over) return;
    over = true;
    issues.push(brokenAt(error, parser));
  });

  for (let at = 0; at < text.length && !over; at += STEP) {
    check();
    parser.write(text.slice(at, at + STEP));
  }
  if (!over) parser.close();
  const first = root.children.find((node) => typeof node !== 'string');
  return { value: refused ? null : ((first as XmlElement | undefined) ?? null), issues };
}

function brokenAt(error: Error, parser: SaxesParser): Issue {
  const reason = error.message.replace(/^(?:[^:\s]*:)?\d+:\d+:\s*/, '').replace(/\.$/, '');
  const place = String(parser.line);
  const column = parser.column + 1;
  const message = `The XML is broken at line ${place}, column ${column} (${reason}); what stands before was read.`;
  return documentIssue('document/broken-part', 'error', message, {
    what: 'xml',
    place,
    column,
    detail: reason,
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements among the content of an element. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((node): node is XmlElement => typeof node !== 'string');
}

/** The first element of that name directly inside. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** Every element of that name, at any depth, in document order. */
export function* descendantsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    if (node.name === name) yield node;
    yield* descendantsOf(node, name);
  }
}

/** The words inside an element, its white space folded. */
export function wordsOf(element: XmlElement): string {
  return rawWordsOf(element)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function rawWordsOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : rawWordsOf(node))).join('');
}
