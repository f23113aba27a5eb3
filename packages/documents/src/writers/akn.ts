import type { Heading, Instrument, Paragraph, RichText } from '@biennium/core';
import { attachment } from './akn/attachment.ts';
import {
  bodyParagraph,
  type ClauseContext,
  headedSection,
  preambleHeading,
  preambularContainer,
  space,
} from './akn/clauses.ts';
import { ElementIds } from './akn/element-ids.ts';
import { DOCUMENT_NAMES, identification } from './akn/identification.ts';
import { conclusions, coverPage, formulaContent, preface } from './akn/matter.ts';
import { metadata } from './akn/metadata.ts';
import { type AknNames, namesOfInstrument } from './akn/names.ts';
import { NoteSupply } from './akn/note-supply.ts';
import type { AknProfile } from './akn/profile.ts';
import { uncalledNote } from './akn/running-text.ts';
import { CitationSupply } from './citation-supply.ts';
import { HeadingPlaces } from './heading-places.ts';
import { block, element, withAttributes, writtenXml, type Xml } from './xml.ts';

export type { AknProfile } from './akn/profile.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** An instrument as AKN4UN XML, valid against the schema of Akoma Ntoso 3.0. Reading it gives the same instrument. */
export function aknFromInstrument(instrument: Instrument, { profile }: { profile: AknProfile }): string {
  return document(statement(instrument, profile));
}

/** The resolutions of one document as a collection with one component each; one alone as a statement. */
export function aknFromInstruments(
  instruments: readonly Instrument[],
  { profile }: { profile: AknProfile },
): string {
  const [first] = instruments;
  if (!first) throw new RangeError('no instrument to write');
  if (instruments.length === 1) return aknFromInstrument(first, { profile });
  const names = namesOfInstrument(first, profile);
  const ids = instruments.map((_, index) => `component_${index + 1}`);
  return document(
    block(
      'documentCollection',
      { name: DOCUMENT_NAMES[first.kind], contains: 'originalVersion' },
      block('meta', {}, identification({ ...first, title: null }, names, profile)),
      block(
        'collectionBody',
        {},
        ids.map((id) =>
          block(
            'component',
            { eId: `${id}_place` },
            element('documentRef', { eId: `${id}_ref`, href: `#${id}`, showAs: id }),
          ),
        ),
      ),
      block(
        'components',
        {},
        instruments.map((instrument, index) =>
          block(
            'component',
            { eId: ids[index] },
            component(statement(instrument, profile), ids[index] as string),
          ),
        ),
      ),
    ),
  );
}

/** Identifiers are of the whole file: within a component they, and what refers to them, begin with its own. */
function component(whole: Xml, id: string): Xml {
  return withAttributes(whole, (name, value) => {
    if (name === 'eId') return `${id}__${value}`;
    return value.startsWith('#') && value.length > 1 && name !== 'title'
      ? `#${id}__${value.slice(1)}`
      : value;
  });
}

function document(root: Xml): string {
  return `${HEAD}${writtenXml(block('akomaNtoso', { xmlns: NAMESPACE }, root))}\n`;
}

function statement(instrument: Instrument, profile: AknProfile): Xml {
  const names = namesOfInstrument(instrument, profile);
  const headings = new HeadingPlaces(instrument);
  const context: ClauseContext = {
    profile,
    language: instrument.language,
    ids: new ElementIds(),
    notes: new NoteSupply(instrument, markersInOrder(instrument, headings)),
    citations: new CitationSupply(instrument.citations),
  };
  const parts = partsOf(instrument);
  // Notes are given out in the order of reading, so the parts are written in that order.
  const masthead = coverPage(instrument, context);
  const title = preface(instrument, context);
  const opening = preamble(instrument, parts.preamble, headings, context);
  const body = mainBody(parts.body, headings, context);
  const rest = () => context.notes.rest().map((call) => uncalledNote(call, context));
  const annexed = instrument.annexes.length > 0;
  const end = conclusions(instrument, annexed ? () => [] : rest, context);
  const annexes = annexed ? attachments(instrument, names, rest, context) : null;
  const attributes = {
    name: DOCUMENT_NAMES[instrument.kind],
    contains: profile === 'guideline' ? 'originalVersion' : null,
  };
  return block(
    'statement',
    attributes,
    metadata(instrument, names, profile),
    masthead,
    title,
    opening,
    body,
    end,
    annexes,
  );
}

/** Paragraphs before the first operative one, and those from it on, in the order of the text. */
function partsOf({ preamble, operative }: Instrument): { preamble: Paragraph[]; body: Paragraph[] } {
  const all = [...preamble, ...operative].sort((a, b) => a.span.start - b.span.start);
  const first = all.findIndex((paragraph) => paragraph.part === 'operative');
  return first < 0 ? { preamble: all, body: [] } : { preamble: all.slice(0, first), body: all.slice(first) };
}

function preamble(
  instrument: Instrument,
  paragraphs: readonly Paragraph[],
  headings: HeadingPlaces,
  context: ClauseContext,
): Xml | null {
  const formula = instrument.enactingFormula;
  const content = [
    formula === null ? null : enactingFormula(instrument, context),
    paragraphs.map((paragraph, index) => [
      headings.before(paragraph).map((heading) => preambleHeading(heading, context)),
      preambularContainer(paragraph, index, context),
    ]),
  ];
  return formula === null && paragraphs.length === 0
    ? null
    : block('preamble', { eId: 'preamble_1' }, content);
}

function enactingFormula(instrument: Instrument, context: ClauseContext): Xml {
  const words = element('p', space(context), formulaContent(instrument, context));
  return block('formula', { name: 'enactingFormula', eId: 'formula_1' }, words);
}

function mainBody(paragraphs: readonly Paragraph[], headings: HeadingPlaces, context: ClauseContext): Xml {
  const numbered = paragraphs.some((paragraph) => paragraph.number !== null);
  const content = sectionsOf(paragraphs, headings).map((section) =>
    headedSection(
      section.headings,
      () => section.under.map(([paragraph, index]) => bodyParagraph(paragraph, index, numbered, context)),
      context,
    ),
  );
  return block('mainBody', { eId: 'body' }, content.flat().length === 0 ? element('p') : content);
}

interface Section {
  readonly headings: readonly Heading[];
  /** Paragraphs, each with its index in the body. */
  readonly under: (readonly [Paragraph, number])[];
}

/** Headings with the paragraphs under them; the first section may have none of the former, the last none of the latter. */
function sectionsOf(paragraphs: readonly Paragraph[], headings: HeadingPlaces): Section[] {
  const sections: Section[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = headings.before(paragraph);
    if (before.length > 0 || sections.length === 0) sections.push({ headings: before, under: [] });
    (sections.at(-1) as Section).under.push([paragraph, index]);
  }
  const last = headings.before(null);
  return last.length > 0 ? [...sections, { headings: last, under: [] }] : sections;
}

/** The annexes; `rest` are the notes that go to the end of the last one. */
function attachments(
  instrument: Instrument,
  names: AknNames,
  rest: () => readonly Xml[],
  context: ClauseContext,
): Xml {
  const { annexes } = instrument;
  return block(
    'attachments',
    {},
    annexes.map((annex, index) => {
      const meta = block(
        'meta',
        {},
        identification(instrument, names, context.profile, `annex_${index + 1}`),
      );
      return attachment(annex, index + 1, meta, index === annexes.length - 1 ? rest : () => [], context);
    }),
  );
}

/** The markers of the notes in the order in which the words call them. */
function markersInOrder(instrument: Instrument, headings: HeadingPlaces): string[] {
  const markers: string[] = [];
  const add = (text: RichText | null) => {
    for (const note of text?.notes ?? []) markers.push(note.marker);
  };
  for (const line of instrument.front) add(line);
  const walk = (clause: Paragraph | Paragraph['subparagraphs'][number]) => {
    add(clause);
    for (const part of clause.subparagraphs) walk(part);
    add(clause.wrapUp);
  };
  const { preamble, body } = partsOf(instrument);
  for (const paragraph of [...preamble, ...body]) {
    for (const heading of headings.before(paragraph)) add(heading);
    walk(paragraph);
  }
  for (const heading of headings.before(null)) add(heading);
  for (const line of instrument.closing) add(line);
  for (const annex of instrument.annexes) for (const paragraph of annex.paragraphs) add(paragraph);
  return markers;
}
