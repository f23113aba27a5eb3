import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { element, writtenXml, type Xml } from '../writers/xml.ts';

/**
 * A Word file with all of its tracked insertions and deletions accepted, or rejected, as Word does it (ECMA-376 part 1, 17.13.5): runs
 * go or stay, and a paragraph whose mark goes runs on into the next one, which keeps its own properties.
 */
export function settledChanges(file: Uint8Array, how: 'accepted' | 'rejected'): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Uint8Array] => {
    if (!/^word\/[^/]+\.xml$/.test(name)) return [name, bytes];
    const settled = settledElement(treeOf(strFromU8(bytes)), how === 'accepted' ? 'w:del' : 'w:ins');
    return [name, strToU8(writtenXml(settled))];
  });
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}

const CHANGES = new Set(['w:ins', 'w:del']);

/** `going` is the element of what goes; the other one gives way to what it holds. */
function settledElement(tree: Xml, going: string): Xml {
  const content: (Xml | string)[] = [];
  let held: (Xml | string)[] = [];
  for (const child of tree.content as readonly (Xml | string)[]) {
    if (typeof child === 'string') content.push(child);
    else if (child.name === going) continue;
    else if (CHANGES.has(child.name))
      content.push(...(settledElement(child, going).content as (Xml | string)[]));
    else if (child.name === 'w:p') {
      const goes = markOf(child).some(({ name }) => name === going);
      const settled = settledElement(child, going);
      const own = settled.content as readonly (Xml | string)[];
      const isProperties = (each: Xml | string) => typeof each !== 'string' && each.name === 'w:pPr';
      const words = own.filter((each) => !isProperties(each));
      if (goes) held.push(...words);
      else {
        content.push({ ...settled, content: [...own.filter(isProperties), ...held, ...words] });
        held = [];
      }
    } else content.push(settledElement(child, going));
  }
  if (held.length > 0) throw new Error('the mark of a last paragraph goes');
  const name = tree.name === 'w:delText' ? 'w:t' : tree.name;
  return { ...tree, name, content };
}

/** What the properties of a paragraph's mark say about its coming and going. */
function markOf(paragraph: Xml): Xml[] {
  const within = (parent: Xml, name: string) =>
    (parent.content as readonly (Xml | string)[]).filter(
      (child): child is Xml => typeof child !== 'string' && child.name === name,
    );
  return within(paragraph, 'w:pPr')
    .flatMap((properties) => within(properties, 'w:rPr'))
    .flatMap((mark) => [...within(mark, 'w:ins'), ...within(mark, 'w:del')]);
}

/** A part of a Word file as a tree. */
export function treeOf(xml: string): Xml {
  const open: { name: string; attributes: Record<string, string>; content: (Xml | string)[] }[] = [];
  let root: Xml | null = null;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes: attributes as Record<string, string>, content: [] });
  });
  parser.on('text', (text) => open.at(-1)?.content.push(text));
  parser.on('closetag', () => {
    const { name, attributes, content } = open.pop() as (typeof open)[number];
    const done = element(name, attributes, ...content);
    const parent = open.at(-1);
    if (parent) parent.content.push(done);
    else root = done;
  });
  parser.write(xml).close();
  if (!root) throw new Error('a part without an element');
  return root;
}
