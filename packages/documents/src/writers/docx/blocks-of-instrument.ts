import {
  type Annex,
  type Block,
  flatParagraph,
  type Heading,
  type Instrument,
  type Matter,
  type Paragraph,
  type RichText,
} from '@biennium/core';
import { HeadingPlaces } from '../heading-places.ts';

/** An instrument as blocks in the order of reading: masthead, formula, paragraphs with their headings, closing matter, annexes. */
export function blocksOfInstrument(instrument: Instrument): Block[] {
  const { front, preamble, operative, closing, annexes } = instrument;
  const headings = new HeadingPlaces(instrument);
  const paragraphs = [...preamble, ...operative].sort((a, b) => a.span.start - b.span.start);
  return [
    ...front.filter(({ kind }) => kind !== 'enacting-formula').map((line) => matterBlock('front', line)),
    ...formulaBlocks(instrument),
    ...paragraphs.flatMap((paragraph) => [
      ...headings.before(paragraph).map(headingBlock),
      paragraphBlock(paragraph),
    ]),
    ...headings.before(null).map(headingBlock),
    ...closing.map((line) => matterBlock('closing', line)),
    ...annexes.flatMap(annexBlocks),
  ];
}

function plainBlock(
  role: Block['role'],
  { text, notes, italics }: Pick<RichText, 'text' | 'notes' | 'italics'>,
): Block {
  return {
    role,
    kind: null,
    address: null,
    number: null,
    openingPhrase: null,
    text,
    passages: [],
    notes,
    italics,
  };
}

function matterBlock(role: 'front' | 'closing', line: Matter): Block {
  return { ...plainBlock(role, line), kind: line.kind };
}

function headingBlock(heading: Heading): Block {
  return plainBlock('heading', heading);
}

function formulaBlocks({ front, enactingFormula }: Instrument): Block[] {
  if (enactingFormula === null) return [];
  const line = front.find(({ kind }) => kind === 'enacting-formula');
  return [plainBlock('formula', line ?? { text: enactingFormula, notes: [], italics: [] })];
}

function paragraphBlock(paragraph: Paragraph): Block {
  const { part, ...flat } = flatParagraph(paragraph);
  return { ...flat, role: part, kind: null };
}

function annexBlocks({ label, paragraphs }: Annex): Block[] {
  const title = { text: label, notes: [], italics: [] };
  return [plainBlock('annex-title', title), ...paragraphs.map((paragraph) => plainBlock('annex', paragraph))];
}
