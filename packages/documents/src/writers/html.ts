import type { Annex, Heading, Instrument, Matter } from '@biennium/core';
import { CitationSupply } from './citation-supply.ts';
import { HeadingPlaces } from './heading-places.ts';
import { type HtmlContext, paragraphHtml, richHtml } from './html/clause-html.ts';
import { NoteLinks, noteId } from './html/note-links.ts';
import { STYLE } from './html/style.ts';
import { block, element, writtenXml, type Xml, type XmlContent } from './xml.ts';

/** Languages that run from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** Headings of the notes, by language. */
const NOTES: Readonly<Record<string, string>> = {
  en: 'Notes',
  fr: 'Notes',
  ar: 'الحواشي',
  es: 'Notas',
  ru: 'Примечания',
  zh: '注',
};

/**
 * An instrument as one page that needs nothing else: printable, in the direction of its language, without scripts.
 * Every clause has its address as identifier (`#OP5-a`); notes and the places that call them lead to each other.
 */
export function htmlFromInstrument(instrument: Instrument): string {
  const { language } = instrument;
  const context: HtmlContext = {
    language,
    links: new NoteLinks(instrument),
    citations: new CitationSupply(instrument.citations),
  };
  const page = block(
    'html',
    { lang: language, dir: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr' },
    block(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, titleOf(instrument)),
      element('style', {}, STYLE),
    ),
    block('body', {}, block('main', {}, contentOf(instrument, context))),
  );
  return `<!DOCTYPE html>\n${writtenXml(page)}\n`;
}

function titleOf({ symbol, draftSymbol, title }: Instrument): string {
  return [symbol ?? draftSymbol, title].filter((part) => part !== null).join(' · ') || 'Instrument';
}

/** Everything in the order of reading: notes are called before they are listed. */
function contentOf(instrument: Instrument, context: HtmlContext): XmlContent[] {
  const { front, preamble, operative, closing, annexes, enactingFormula } = instrument;
  // Symbols and dates keep their own direction within a page of another one.
  const line = (matter: Matter) => element('p', {}, element('bdi', {}, richHtml(matter, null, context)));
  const headings = new HeadingPlaces(instrument);
  const heading = (each: Heading) => headingHtml(each, context);
  const text = [...preamble, ...operative]
    .sort((a, b) => a.span.start - b.span.start)
    .map((paragraph) => [headings.before(paragraph).map(heading), paragraphHtml(paragraph, context)]);
  const body = [
    front.some(isMasthead)
      ? block('header', { class: 'masthead' }, front.filter(isMasthead).map(line))
      : null,
    front
      .filter((line) => line.kind === 'title')
      .map((title) => element('h1', {}, richHtml(title, null, context))),
    enactingFormula === null ? null : element('p', { class: 'formula' }, formulaHtml(instrument, context)),
    text,
    headings.before(null).map(heading),
    closing.length > 0 ? block('div', { class: 'closing' }, closing.map(line)) : null,
    annexes.map((annex, index) => annexHtml(annex, index, context)),
  ];
  return [body, notesHtml(instrument, context)];
}

function isMasthead(line: Matter): boolean {
  return line.kind !== 'title' && line.kind !== 'enacting-formula';
}

/** The enacting formula with its italics, where they are known. */
function formulaHtml({ front, enactingFormula }: Instrument, context: HtmlContext): XmlContent {
  const line = front.find(({ kind }) => kind === 'enacting-formula');
  return line ? richHtml(line, null, context) : element('i', {}, enactingFormula);
}

function headingHtml(heading: Heading, context: HtmlContext): Xml {
  return element(`h${Math.min(6, Math.max(1, heading.level) + 1)}`, {}, richHtml(heading, null, context));
}

function annexHtml(annex: Annex, index: number, context: HtmlContext): Xml {
  const titled = annex.title !== null && annex.paragraphs[0]?.text === annex.title;
  const [title, rest] = titled ? [annex.paragraphs[0], annex.paragraphs.slice(1)] : [null, annex.paragraphs];
  return block(
    'section',
    { class: 'annex', id: `annex-${index + 1}` },
    element('h2', {}, annex.label),
    title ? element('h3', {}, richHtml(title, annex.label, context)) : null,
    rest.map((paragraph) => element('p', {}, richHtml(paragraph, annex.label, context))),
  );
}

function notesHtml({ notes, language }: Instrument, context: HtmlContext): Xml | null {
  if (notes.length === 0) return null;
  return block(
    'section',
    { class: 'notes', role: 'doc-endnotes' },
    element('h2', {}, NOTES[language] ?? (NOTES['en'] as string)),
    notes.map((note, index) => {
      const [call] = context.links.callsOf(index);
      const back = call ? element('a', { href: `#${call}`, role: 'doc-backlink' }, note.marker) : note.marker;
      const words = richHtml(note, `note ${note.marker}`, context);
      return element('p', { id: noteId(index) }, element('sup', {}, back), ' ', words);
    }),
  );
}
