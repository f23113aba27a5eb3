import type { Heading, Paragraph, RichText, Subparagraph } from '@biennium/core';
import { printedNumber } from '../printed-number.ts';
import { block, element, type Xml, type XmlContent } from '../xml.ts';
import { type ElementIds, idPart } from './element-ids.ts';
import { type RunningContext, runningText } from './running-text.ts';

/** What clauses are written with. */
export interface ClauseContext extends RunningContext {
  readonly ids: ElementIds;
}

type Clause = Paragraph | Subparagraph;

/** A preambular paragraph before the operative part: a container named by its opening phrase. */
export function preambularContainer(paragraph: Paragraph, index: number, context: ClauseContext): Xml {
  const eId = context.ids.take(`container_${index + 1}`);
  const name = paragraph.openingPhrase ?? 'paragraph';
  const words = element('p', space(context), runningText(paragraph, paragraph.address, context));
  const list = paragraph.subparagraphs.length > 0 ? blockList(paragraph, `${eId}__list_1`, context) : null;
  const wrapUp = !list && paragraph.wrapUp ? wrapUpWords(paragraph, context) : null;
  return block('container', { name, eId }, words, list, wrapUp);
}

function blockList(clause: Clause, eId: string, context: ClauseContext): Xml {
  const id = context.ids.take(eId);
  const items = clause.subparagraphs.map((part, index) => {
    const item = context.ids.take(`${id}__item_${idPart(part.marker) ?? index + 1}`);
    const words = element('p', space(context), runningText(part, part.address, context));
    const list = part.subparagraphs.length > 0 ? blockList(part, `${item}__list_1`, context) : null;
    const wrapUp = !list && part.wrapUp ? wrapUpWords(part, context) : null;
    return block('item', { eId: item }, element('num', {}, part.marker), words, list, wrapUp);
  });
  const wrapUp = clause.wrapUp ? element('listWrapUp', {}, wrapUpText(clause, context)) : null;
  return block('blockList', { eId: id }, items, wrapUp);
}

/** A paragraph of the body: operative, or of a further preambular part. `numbered` says whether others bear numbers. */
export function bodyParagraph(
  paragraph: Paragraph,
  index: number,
  numbered: boolean,
  context: ClauseContext,
): Xml {
  const preambular = paragraph.part === 'preambular';
  const label = preambular ? idPart(paragraph.address) : idPart(paragraph.number);
  const eId = context.ids.take(`para_${label ?? index + 1}`);
  const unnumbered = paragraph.number === null && numbered ? '#operative' : null;
  const attributes = {
    eId,
    class: context.profile === 'unxml' ? 'SingleTxt' : null,
    refersTo: preambular ? '#preamble' : unnumbered,
  };
  const num =
    paragraph.number === null ? null : element('num', {}, printedNumber(paragraph.number, context.language));
  return block('paragraph', attributes, num, clauseContent(paragraph, eId, context));
}

function clauseContent(clause: Clause, eId: string, context: ClauseContext): XmlContent[] {
  const words = element('p', space(context), runningText(clause, clause.address, context));
  if (clause.subparagraphs.length === 0) {
    const wrapUp = clause.wrapUp ? wrapUpWords(clause, context) : null;
    return [block('content', { eId: context.ids.take(`${eId}__content`) }, words, wrapUp)];
  }
  const list = context.ids.take(context.profile === 'guideline' ? `${eId}__list_1` : `${eId}_list`);
  const points = clause.subparagraphs.map((part, index) => {
    const label = idPart(part.marker) ?? String(index + 1);
    const point = context.ids.take(
      context.profile === 'guideline' ? `${list}__point_${label}` : `${list}_point_${label}`,
    );
    return block(
      'point',
      { eId: point },
      element('num', {}, part.marker),
      clauseContent(part, point, context),
    );
  });
  const intro = element('intro', { eId: context.ids.take(`${list}__intro`) }, words);
  const wrapUp = clause.wrapUp
    ? element('wrapUp', { eId: context.ids.take(`${list}__wrapup`) }, wrapUpWords(clause, context))
    : null;
  return [block('list', { eId: list }, intro, points, wrapUp)];
}

function wrapUpWords(clause: Clause, context: ClauseContext): Xml {
  return element('p', space(context), wrapUpText(clause, context));
}

function wrapUpText(clause: Clause, context: ClauseContext): XmlContent[] {
  return runningText(clause.wrapUp as RichText, clause.address, context);
}

/** Published files ask for white space to be kept. */
export function space({ profile }: RunningContext): { 'xml:space'?: string } {
  return profile === 'unxml' ? { 'xml:space': 'preserve' } : {};
}

export function preambleHeading(heading: Heading, context: ClauseContext): Xml {
  const eId = context.ids.take('preamble__heading_1');
  return block(
    'container',
    { name: 'heading', class: `level_${heading.level}`, eId },
    element('p', {}, runningText(heading, null, context)),
  );
}

/** Headings stand in a section with the paragraphs under them; published files set them as paragraphs. */
export function headedSection(
  headings: readonly Heading[],
  paragraphs: () => readonly Xml[],
  context: ClauseContext,
): Xml[] {
  if (headings.length === 0) return [...paragraphs()];
  const depth = ({ level }: Heading) => `level_${level}`;
  if (context.profile === 'unxml') {
    const set = headings.map((heading) =>
      block(
        'paragraph',
        { eId: context.ids.take('heading_1'), class: `H${heading.level} ${depth(heading)}` },
        element('subheading', {}, runningText(heading, null, context)),
      ),
    );
    return [...set, ...paragraphs()];
  }
  const crossed = headings.map((heading) =>
    element(
      'crossHeading',
      { eId: context.ids.take('crossHeading_1'), class: depth(heading) },
      runningText(heading, null, context),
    ),
  );
  return [block('section', { eId: context.ids.take('section_1') }, crossed, paragraphs())];
}
