import { SaxesParser } from 'saxes';
import { BoundReached, counted } from '../../bounds.ts';
import type { Limits } from '../../limits.ts';

/** An element with canonical names: `w:p`, `w:val`, whatever prefixes the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** What is told about a part while it is read. Elements whose name is in `whole` come as a tree, all others as events. */
export interface XmlVisitor {
  readonly whole: ReadonlySet<string>;
  element(element: XmlElement): void;
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
}

/** Namespaces of WordprocessingML (ECMA-376 parts 1 and 4, transitional and strict) and the prefix that stands for each here. */
const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

const STEP = 64 * 1024;

/** Elements that one tree may hold: a paragraph of more is no paragraph. */
const TREE_ELEMENTS = 500_000;

/** Faults after which the rest of a part is not looked at. */
const FAULTS = 20;

/**
 * Reads one part of a Word file. No entity is expanded beyond XML's own five, nothing is fetched. Answers what is wrong
 * with the part's XML, or null; what could be read has been told to the visitor either way.
 * @throws BoundReached for declared entities, and for elements nested too deep.
 */
export function readXml(
  text: string,
  part: string,
  limits: Limits,
  checkTime: () => void,
  visitor: XmlVisitor,
): string | null {
  const names = new CanonicalNames();
  const parser = new SaxesParser({ xmlns: false, position: false });
  const stack: XmlElement[] = [];
  let depth = 0;
  let size = 0;
  let fault: string | null = null;
  let faults = 0;

  parser.on('error', (error) => {
    fault ??= error.message;
    faults++;
  });
  parser.on('doctype', (doctype) => {
    if (!/<!ENTITY/.test(doctype)) return;
    throw new BoundReached(
      'document/xml-entity',
      `The part ${part} declares XML entities; none is expanded or fetched, and the file was not read.`,
      {},
    );
  });
  parser.on('opentag', (tag) => {
    if (++depth > limits.elementDepth) {
      throw new BoundReached(
        'document/too-deep',
        `The part ${part} nests elements more than ${counted(limits.elementDepth)} deep.`,
        { most: limits.elementDepth },
      );
    }
    const attributes = names.attributes(tag.attributes as Record<string, string>);
    const name = names.of(tag.name);
    const parent = stack.at(-1);
    if (parent || visitor.whole.has(name)) {
      if (!parent) size = 0;
      if (++size > TREE_ELEMENTS) {
        throw new BoundReached(
          'document/too-large',
          `A single ${name} of ${part} holds more than ${counted(TREE_ELEMENTS)} elements.`,
          { what: 'elements', most: TREE_ELEMENTS },
        );
      }
      const element: XmlElement = { name, attributes, children: [] };
      parent?.children.push(element);
      stack.push(element);
    } else visitor.open?.(name, attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    const done = stack.pop();
    if (!done) visitor.close?.(names.of(tag.name));
    else if (stack.length === 0) visitor.element(done);
  });
  const words = (said: string) => {
    stack.at(-1)?.children.push(said);
  };
  parser.on('text', words);
  parser.on('cdata', words);

  for (let at = 0; at < text.length && faults < FAULTS; at += STEP) {
    checkTime();
    parser.write(text.slice(at, at + STEP));
  }
  if (faults < FAULTS) parser.close();
  if (stack[0]) visitor.element(stack[0]);
  return fault;
}

/** Turns the prefixes of a file into the canonical ones; a name of an unknown namespace keeps its own prefix with a `?`. */
class CanonicalNames {
  readonly #prefixes = new Map<string, string>([['xml', 'xml']]);
  readonly #known = new Map<string, string>();

  of(qualified: string): string {
    let known = this.#known.get(qualified);
    if (known === undefined) {
      const colon = qualified.indexOf(':');
      const prefix = colon < 0 ? '' : qualified.slice(0, colon);
      const canonical = this.#prefixes.get(prefix) ?? (prefix === '' ? '' : `?${prefix}`);
      known = canonical === '' ? qualified : `${canonical}:${qualified.slice(colon + 1)}`;
      this.#known.set(qualified, known);
    }
    return known;
  }

  attributes(raw: Record<string, string>): Record<string, string> {
    for (const key in raw) {
      if (!key.startsWith('xmlns')) continue;
      const prefix = key.slice(6);
      const canonical = PREFIXES[raw[key] as string] ?? (prefix === '' ? '' : `?${prefix}`);
      if (this.#prefixes.get(prefix) === canonical) continue;
      this.#prefixes.set(prefix, canonical);
      this.#known.clear();
    }
    const attributes: Record<string, string> = {};
    for (const key in raw) {
      const colon = key.indexOf(':');
      attributes[colon < 0 ? key : this.of(key)] = raw[key] as string;
    }
    return attributes;
  }
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** `w:val` of the first child of that name. */
export function statedBy(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** A switch such as `<w:i/>` or `<w:i w:val="0"/>`; undefined when the element is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  if (!child) return undefined;
  const value = child.attributes['w:val'];
  return value !== '0' && value !== 'false' && value !== 'off';
}
