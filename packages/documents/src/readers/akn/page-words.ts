import { childOf, elementsOf, type XmlElement } from './xml-tree.ts';

/** Whose words they are; as the writer declares it on each of them. */
const OWNER = 'https://biennium.example/ns/words';

/** Words that Akoma Ntoso has no element for, as an export of ours keeps them in `proprietary`. */
export interface PageWords {
  /** Words that found no place. */
  readonly unplaced: readonly XmlElement[];
  /** Words of the page. */
  readonly furniture: readonly XmlElement[];
}

/** The words of the page of one document, and those without a place; what others keep in `proprietary` is theirs. */
export function pageWordsOf(document: XmlElement): PageWords {
  const meta = childOf(document, 'meta');
  const blocks = meta ? elementsOf(meta).filter(isProprietary) : [];
  const words = blocks.flatMap(elementsOf).filter(isOurs);
  return { unplaced: words.filter(isReadAgain), furniture: words.filter((each) => !isReadAgain(each)) };
}

function isProprietary({ name }: XmlElement): boolean {
  return name === 'proprietary';
}

function isOurs({ name, attributes }: XmlElement): boolean {
  if (name !== 'words') return false;
  return Object.entries(attributes).some(([key, value]) => /^xmlns(?::|$)/.test(key) && value === OWNER);
}

/** Words of the page have neither italics nor notes; those that have were told from words without a place, and are again. */
function isReadAgain(words: XmlElement): boolean {
  return words.attributes['kind'] === 'unplaced' || elementsOf(words).length > 0;
}
