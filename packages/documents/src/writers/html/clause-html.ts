import type { Citation, NoteReference, Paragraph, Range, Subparagraph } from '@biennium/core';
import { citationPlaces } from '../citation-places.ts';
import { undocsAddress } from '../document-addresses.ts';
import { printedNumber } from '../printed-number.ts';
import { stretchesOf } from '../stretches.ts';
import { element, type Xml, type XmlContent } from '../xml.ts';
import type { NoteLinks } from './note-links.ts';

export interface HtmlContext {
  readonly language: string;
  readonly links: NoteLinks;
  readonly citations: readonly Citation[];
}

/** `OP5 (a) (ii)` → `OP5-a-ii`: the address as an identifier that can stand behind `#`. */
export function idOfAddress(address: string): string {
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
      number === null ? null : numberHtml(printedNumber(number, context.language)),
      richHtml(paragraph, paragraph.address, context),
    ),
    listHtml(paragraph, context),
  );
}

function numberHtml(number: string): XmlContent[] {
  return [element('span', { class: 'number' }, number), ' '];
}

function listHtml(clause: Paragraph | Subparagraph, context: HtmlContext): XmlContent[] {
  const items = clause.subparagraphs.map((part) =>
    element(
      'li',
      { id: idOfAddress(part.address) },
      element('p', {}, numberHtml(part.marker), richHtml(part, part.address, context)),
      listHtml(part, context),
    ),
  );
  return [
    items.length > 0 ? element('ul', { class: 'parts' }, items) : null,
    clause.wrapUp ? element('p', {}, richHtml(clause.wrapUp, null, context)) : null,
  ];
}

interface Words {
  readonly text: string;
  readonly italics: readonly Range[];
  readonly notes?: readonly NoteReference[];
}

/** Words with their italics, note calls, and citations as links. `address` names what carries them. */
export function richHtml(words: Words, address: string | null, context: HtmlContext): XmlContent[] {
  const cited = address === null ? [] : context.citations.filter((citation) => citation.address === address);
  const places = citationPlaces(words.text, cited);
  return stretchesOf(words, places).flatMap(({ text, italic, place, notes }): XmlContent[] => {
    const calls = notes.map((marker) => callHtml(marker, context));
    if (text === '') return calls;
    const set = italic ? element('i', {}, text) : text;
    const href = place ? undocsAddress(place.citation.symbol, context.language) : null;
    return [...calls, href ? element('a', { href }, set) : set];
  });
}

function callHtml(marker: string, { links }: HtmlContext): Xml {
  const { id, target } = links.call(marker);
  if (target === null) return element('sup', { id }, marker);
  return element('sup', {}, element('a', { id, href: `#${target}`, role: 'doc-noteref' }, marker));
}
