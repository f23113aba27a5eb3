import type { Instrument, Paragraph, Subparagraph } from '@biennium/core';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { expect, test } from 'vitest';
import { anyInstrument } from '../test-kit/any-instrument.ts';
import { htmlFromInstrument } from './html.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page, and what the parser found wrong with it. */
function readPage(html: string): { elements: Element[]; errors: string[] } {
  const errors: string[] = [];
  const elements: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if (defaultTreeAdapter.isElementNode(node)) elements.push(node);
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html, { onParseError: ({ code }) => errors.push(code) }));
  return { elements, errors };
}

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}

/** The same element without the marks of notes. */
function withoutNotes<T extends DefaultTreeAdapterTypes.Node>(node: T): T {
  if (!('childNodes' in node)) return node;
  const kept = node.childNodes.filter(
    (child) => !(defaultTreeAdapter.isElementNode(child) && child.tagName === 'sup'),
  );
  return { ...node, childNodes: kept.map(withoutNotes) };
}

const withoutSpace = (text: string) => text.replace(/\s/g, '');

function clausesOf(instrument: Instrument): (Paragraph | Subparagraph)[] {
  const walk = (clause: Paragraph | Subparagraph): (Paragraph | Subparagraph)[] => [
    clause,
    ...clause.subparagraphs.flatMap(walk),
  ];
  return [...instrument.preamble, ...instrument.operative].flatMap(walk);
}

const pages = (check: (instrument: Instrument, page: ReturnType<typeof readPage>) => void) =>
  fc.assert(
    fc.property(anyInstrument, (instrument) => check(instrument, readPage(htmlFromInstrument(instrument)))),
    { numRuns: 80 },
  );

test('a page is sound HTML without scripts, in the language and direction of its text', () => {
  pages((instrument, { elements, errors }) => {
    expect(errors).toEqual([]);
    expect(elements.map(({ tagName }) => tagName)).not.toContain('script');
    const root = elements.find(({ tagName }) => tagName === 'html') as Element;
    expect(attribute(root, 'lang')).toBe(instrument.language);
    expect(attribute(root, 'dir')).toBe(instrument.language === 'ar' ? 'rtl' : 'ltr');
  });
});

test('markup in a text is shown, not obeyed', () => {
  pages((_, { elements }) => {
    expect(elements.map(({ tagName }) => tagName)).not.toContain('b');
    expect(elements.map(({ tagName }) => tagName)).not.toContain('lamps');
  });
});

test('every clause stands under its address with all of its words', () => {
  pages((instrument, { elements }) => {
    for (const clause of clausesOf(instrument)) {
      const id = clause.address.replace(/[()]/g, '').replaceAll(' ', '-');
      const found = elements.find((element) => attribute(element, 'id') === id);
      expect(found, id).toBeDefined();
      const words = withoutSpace(wordsOf(withoutNotes(found as Element)));
      expect(words).toContain(withoutSpace(clause.text));
    }
  });
});

test('identifiers are unique; notes and the places that call them lead to each other', () => {
  pages((instrument, { elements }) => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = elements
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((href) => href.startsWith('#'));
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    const roles = elements.flatMap((element) => attribute(element, 'role') ?? []);
    const called = instrument.notes.filter(({ marker }) => /^\d+$/.test(marker)).length;
    expect(roles.filter((role) => role === 'doc-noteref')).toHaveLength(called);
    expect(roles.filter((role) => role === 'doc-backlink')).toHaveLength(called);
  });
});

test('citations lead to the document that they cite, each of them once', () => {
  pages((instrument, { elements }) => {
    const links = elements.filter((element) => attribute(element, 'href')?.startsWith('https:'));
    expect(links.map(wordsOf)).toEqual(expect.arrayContaining(instrument.citations.map(({ text }) => text)));
    expect(links.length).toBe(instrument.citations.length);
    for (const link of links)
      expect(attribute(link, 'href')).toBe(`https://undocs.org/${instrument.language}/A/RES/37/4`);
  });
});
