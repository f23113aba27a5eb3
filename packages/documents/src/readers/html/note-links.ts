import { attributesOf, type Element, isElement, textOf } from './nodes.ts';

const MARKER = /^[[(]?(\d{1,3}|\*{1,4}|[†‡§]|[a-z]|[ivxlc]{1,7})[\])]?$/;
const NOTE_NAME = /ftn|edn|\bfn|note|^_?cite|endn/i;
const ARROW = /^(?:[\s\u2190-\u21FF\u2900-\u297F^]|\uFE0E|\uFE0F)+$/;

/**
 * The links between the marks of notes in the text and the notes. A mark is a link inside the document, written as a
 * number, a letter or stars, to a place further on; the note links back. Word, LibreOffice, Pandoc and converters all do so.
 */
export class NoteLinks {
  /** Marker of each link that is a mark of a note. */
  readonly references: Map<Element, string> = new Map();
  /** Marker of the note that begins at an element, by the element's `id` or `name`. */
  readonly markers = new Map<string, string>();
  /** Links from a note back to its mark. */
  readonly returns: Set<Element> = new Set();

  constructor(root: Element) {
    const order = new Map<string, number>();
    const links: { link: Element; target: string; at: number; raised: boolean }[] = [];
    let at = 0;
    const visit = (element: Element, raised: boolean): void => {
      at++;
      const attributes = attributesOf(element);
      for (const key of ['id', 'name']) {
        const name = attributes.get(key);
        if (name && !order.has(name)) order.set(name, at);
      }
      const up = raised || element.tagName === 'sup';
      const target = element.tagName === 'a' ? attributes.get('href') : undefined;
      if (target?.startsWith('#') && target.length > 1) {
        links.push({
          link: element,
          target: decoded(target.slice(1)),
          at,
          raised: up || holdsRaised(element),
        });
      }
      for (const child of element.childNodes) if (isElement(child)) visit(child, up);
    };
    visit(root, false);
    for (const { link, target, at, raised } of links) {
      const words = textOf(link).trim();
      const place = order.get(target);
      if (place !== undefined && place < at && (ARROW.test(words) || MARKER.test(words))) {
        if (NOTE_NAME.test(target) || ARROW.test(words)) this.returns.add(link);
        continue;
      }
      const marker = MARKER.exec(words)?.[1];
      if (marker === undefined || !(raised || NOTE_NAME.test(target))) continue;
      this.references.set(link, marker);
      if (place !== undefined && !this.markers.has(target)) this.markers.set(target, marker);
    }
  }
}

function holdsRaised(element: Element): boolean {
  return element.childNodes.some(
    (child) => isElement(child) && (child.tagName === 'sup' || holdsRaised(child)),
  );
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
