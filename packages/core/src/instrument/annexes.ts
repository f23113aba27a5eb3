import type { Mark } from '../text/source-text.ts';
import { hull } from '../text/span.ts';
import type { Annex } from './instrument.ts';
import type { ReadPassage } from './paragraphs.ts';
import { richText, textOf } from './rich-text.ts';

/** The annexes, each with its label, its title and its paragraphs (rule I11). A text before any label is "Annex". */
export function annexesFromPassages(passages: readonly ReadPassage[], italics: readonly Mark[]): Annex[] {
  const groups: ReadPassage[][] = [];
  for (const read of passages) {
    const { role } = read.passage;
    if (role === 'annex-label' || (role === 'annex' && groups.length === 0)) groups.push([read]);
    else if (role === 'annex') (groups.at(-1) as ReadPassage[]).push(read);
  }
  return groups.map((group) => annexFromGroup(group, italics));
}

function annexFromGroup(group: readonly ReadPassage[], italics: readonly Mark[]): Annex {
  const first = group[0] as ReadPassage;
  const labelled = first.passage.role === 'annex-label';
  const body = labelled ? group.slice(1) : group;
  const heading = body[0];
  const titled =
    heading !== undefined &&
    body.length > 1 &&
    heading.words.text.length < 200 &&
    !/[.;:,،؛]$/.test(heading.words.text);
  return {
    label: labelled ? first.words.text.replace(/\.$/, '') : 'Annex',
    labelSpans: labelled ? textOf(first.words, first.markSpans).spans : [],
    title: titled ? heading.words.text : null,
    paragraphs: body.map((read) => richText(read, italics, read.passage.labelSpans)),
    span: hull(group.map((read) => textOf(read.words, read.passage.labelSpans).span)),
  };
}
