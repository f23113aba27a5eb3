import { strFromU8, unzipSync } from 'fflate';
import type { Xml } from '../writers/xml.ts';
import { treeOf } from './settled-changes.ts';

/** The parts of a Word file that are XML, each as a tree, by their names. */
export function partsOfWordFile(file: Uint8Array): Map<string, Xml> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, treeOf(strFromU8(bytes))]));
}

/** Every element in an element, itself included, in the order in which they begin. */
export function elementsIn(tree: Xml): Xml[] {
  return [tree, ...childrenOf(tree).flatMap(elementsIn)];
}

export function childrenOf(tree: Xml): Xml[] {
  return tree.content.filter((child): child is Xml => typeof child !== 'string');
}

/** The elements of that name in a part. */
export function named(part: Xml | undefined, name: string): Xml[] {
  return part ? elementsIn(part).filter((each) => each.name === name) : [];
}

/** The words of an element. */
export function wordsIn(tree: Xml): string {
  return tree.content.map((child) => (typeof child === 'string' ? child : wordsIn(child as Xml))).join('');
}

/** A paragraph in one line: `Operative (numbered 0) kept[-deleted-]{+inserted+}¶`, with `¶-` or `¶+` for a mark that goes or comes. */
export function paragraphLine(paragraph: Xml): string {
  const properties = childrenOf(paragraph).find(({ name }) => name === 'w:pPr');
  const value = (name: string) =>
    properties && elementsIn(properties).find((each) => each.name === name)?.attributes['w:val'];
  const list = value('w:numId') ? ` (${value('w:numId')}:${value('w:ilvl')})` : '';
  const mark = properties && elementsIn(properties).find(({ name }) => name === 'w:ins' || name === 'w:del');
  const words = childrenOf(paragraph)
    .filter((child) => child !== properties)
    .map((child) => {
      const text = elementsIn(child).map(shown).join('');
      if (child.name === 'w:ins') return `{+${text}+}`;
      return child.name === 'w:del' ? `[-${text}-]` : text;
    });
  const end = mark ? (mark.name === 'w:ins' ? '+' : '-') : '';
  return `${value('w:pStyle')}${list} ${words.join('')}¶${end}`;
}

function shown({ name, content, attributes }: Xml): string {
  if (name === 'w:t' || name === 'w:delText') return content.join('');
  if (name === 'w:tab') return '\t';
  return name === 'w:footnoteReference' ? `^${attributes['w:id']}` : '';
}
