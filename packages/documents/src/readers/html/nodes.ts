import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { BoundReached, counted, stopwatch } from '../../bounds.ts';
import type { Limits } from '../../limits.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** How many elements are opened between two looks at the clock. */
const CLOCK_EVERY = 1024;

/**
 * Parses HTML as browsers do.
 * @throws BoundReached when elements nest too deep or the time is over.
 */
export function rootOfHtml(text: string, limits: Limits): Element | null {
  const checkTime = stopwatch(limits);
  const depths = new WeakMap<object, number>();
  let opened = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: (element: Element) => {
      if (++opened % CLOCK_EVERY === 0) checkTime();
      const depth = (element.parentNode ? (depths.get(element.parentNode) ?? 0) : 0) + 1;
      depths.set(element, depth);
      if (depth <= limits.elementDepth) return;
      throw new BoundReached(
        'document/too-deep',
        `The file nests elements more than ${counted(limits.elementDepth)} deep.`,
        { most: limits.elementDepth },
      );
    },
  };
  const document = parse(text, { treeAdapter });
  return document.childNodes.find(isElement) ?? null;
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attributesOf(element: Element): ReadonlyMap<string, string> {
  return new Map(element.attrs.map((attribute) => [attribute.name, attribute.value]));
}

/** All words below an element, one after another. */
export function textOf(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (isElement(child)) text += textOf(child);
    else if (defaultTreeAdapter.isTextNode(child)) text += child.value;
  }
  return text;
}

/** The words of a text node; null for comments and other nodes. */
export function wordsOfNode(node: Node): string | null {
  return defaultTreeAdapter.isTextNode(node) ? node.value : null;
}
