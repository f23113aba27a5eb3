import type { NoteReference, Paragraph, Range, Subparagraph } from '@biennium/core';
import type { CitationSupply } from '../citation-supply.ts';
import { undocsAddress } from '../document-addresses.ts';
import { printedNumber } from '../printed-number.ts';
import { stretchesOf } from '../stretches.ts';
import { element, type Xml, type XmlContent } from '../xml.ts';
import type { NoteLinks } from './note-links.ts';

export interface HtmlContext {
  readonly language: string;
  readonly links: NoteLinks;
  readonly citations: CitationSupply;
}

/** `OP5 (a) (ii)` → `OP5-a-ii`: the address as an identifier that can stand behind `#`. */
function idOfAddress(address: string): string {
  return address
    .replace(/[()]/g, ' ')
    .trim()
    .replace(/[^\p{L}\p{N}.]+/gu, '-');
}

/** A paragraph with its number, its list and the words that close it. */
export function paragraphHtml(paragraph: Paragraph, context: HtmlContext): Xml {
  const { number } = paragraph;
  return element(
    'div',
    { class: `clause ${paragraph.part}`, id: idOfAddress(paragraph.address) },
    element(
      'p',
      {},
      number === null ? null : numberHtml(printedNumber(number, context.language), 'clause-number'),
      richHtml(paragraph, paragraph.address, context),
    ),
    listHtml(paragraph, context),
  );
}

function numberHtml(number: string, kind: 'clause-number' | 'part-number'): XmlContent[] {
  return [element('span', { class: kind }, number), ' '];
}

function listHtml(clause: Paragraph | Subparagraph, context: HtmlContext): XmlContent[] {
  const items = clause.subparagraphs.map((part) =>
    element(
      'li',
      { id: idOfAddress(part.address) },
      element('p', {}, numberHtml(part.marker, 'part-number'), richHtml(part, part.address, context)),
      listHtml(part, context),
    ),
  );
  return [
    items.length > 0 ? element('ul', { class: 'parts' }, items) : null,
    clause.wrapUp ? element('p', {}, richHtml(clause.wrapUp, clause.address, context)) : null,
  ];
}

interface Words {
  readonly text: string;
  readonly italics: readonly Range[];
  readonly notes?: readonly NoteReference[];
}

/** Words with their italics, note calls, and citations as links. `address` names what carries them. */
export function richHtml(words: Words, address: string | null, context: HtmlContext): XmlContent[] {
  const places = address === null ? [] : context.citations.placesIn(words.text, address);
  const content = stretchesOf(words, places).flatMap(({ text, italic, place, notes }): XmlContent[] => {
    const calls = notes.map((marker) => callHtml(marker, context));
    if (text === '') return calls;
    const set = italic ? element('i', {}, text) : text;
    const href = place ? undocsAddress(place.citation.symbol, context.language) : null;
    return [...calls, href ? element('a', { href }, set) : set];
  });
  // HTML knows no short form of elements: one without words has empty words.
  return content.length > 0 ? content : [''];
}

function callHtml(marker: string, { links }: HtmlContext): Xml {
  const { id, target } = links.call(marker);
  if (target === null) return element('sup', { id }, marker);
  return element('sup', {}, element('a', { id, href: `#${target}`, role: 'doc-noteref' }, marker));
}
