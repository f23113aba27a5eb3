import type { Annex, RichText } from '@biennium/core';
import { block, element, type Xml, type XmlContent } from '../xml.ts';
import { type ClauseContext, space } from './clauses.ts';
import { runningText } from './running-text.ts';

/** An annex with its label, its title where its first words are one, its paragraphs, and `rest` behind them. */
export function attachment(
  annex: Annex,
  number: number,
  meta: Xml,
  rest: () => readonly Xml[],
  context: ClauseContext,
): Xml {
  const guideline = context.profile === 'guideline';
  const [first] = annex.paragraphs;
  const title = first && annex.title === first.text ? first : null;
  const paragraphs = title ? annex.paragraphs.slice(1) : annex.paragraphs;
  const write = guideline ? guidelineAnnex : publishedAnnex;
  const { heads, body } = write(annex.label, title, paragraphs, number, context);
  const notes = rest();
  const last = notes.length > 0 || body.length === 0 ? element('p', {}, notes) : null;
  return block(
    'attachment',
    { eId: `attachment_${number}` },
    heads,
    block(
      'doc',
      { name: 'annex', contains: guideline ? 'originalVersion' : null },
      meta,
      block('mainBody', {}, body, last),
    ),
  );
}

interface WrittenAnnex {
  readonly heads: readonly Xml[];
  readonly body: readonly Xml[];
}

function guidelineAnnex(
  label: string,
  title: RichText | null,
  paragraphs: readonly RichText[],
  _number: number,
  context: ClauseContext,
): WrittenAnnex {
  const heads = [element('heading', {}, label)];
  if (title) heads.push(element('subheading', {}, runningText(title, label, context)));
  return {
    heads,
    body: paragraphs.map((paragraph) => element('p', {}, runningText(paragraph, label, context))),
  };
}

/** Published files set label and title as the first paragraphs. */
function publishedAnnex(
  label: string,
  title: RichText | null,
  paragraphs: readonly RichText[],
  number: number,
  context: ClauseContext,
): WrittenAnnex {
  const set = (content: XmlContent, kind: string) =>
    block(
      'paragraph',
      { class: kind, eId: context.ids.take(`attachment_${number}__para_1`) },
      block('content', {}, element('p', space(context), content)),
    );
  const bold = (content: XmlContent) => element('span', { class: 'bold' }, content);
  const heads = [set(bold(label), 'H1')];
  if (title) heads.push(set(bold(runningText(title, label, context)), 'H1'));
  return {
    heads: [],
    body: [...heads, ...paragraphs.map((each) => set(runningText(each, label, context), 'SingleTxt'))],
  };
}
