import { flatParagraph, type Passage } from '../../instrument/flat-paragraph.ts';
import type { Annex, Instrument, Matter, Paragraph, RichText } from '../../instrument/instrument.ts';
import type { Block, BlockRole } from '../comparison.ts';

/**
 * An instrument as blocks in the order of reading: masthead, title and formula, paragraphs with the headings before them, closing matter,
 * annexes. Notes stand apart; words of the page (headers, page numbers) and words without a place are none of it (rule L24).
 */
export function blocksOfInstrument(instrument: Instrument): Block[] {
  const { front, preamble, operative, closing, annexes, headings, enactingFormula } = instrument;
  // A second preambular part stands behind operative paragraphs; a text that comes from no file has no places.
  const paragraphs = [...preamble, ...operative].sort((a, b) => a.span.start - b.span.start);
  const headed = (address: string | null): Block[] =>
    headings.filter(({ before }) => before === address).map((heading) => blockOfText('heading', heading));
  const formula =
    enactingFormula !== null && !front.some(isFormula)
      ? [blockOfText('formula', { text: enactingFormula, notes: [], italics: [] })]
      : [];
  return [
    ...front.map((line) => matterBlock(isFormula(line) ? 'formula' : 'front', line)),
    ...formula,
    ...paragraphs.flatMap((paragraph) => [...headed(paragraph.address), paragraphBlock(paragraph)]),
    ...headed(null),
    ...closing.map((line) => matterBlock('closing', line)),
    ...annexes.flatMap(annexBlocks),
  ];
}

function isFormula({ kind }: Matter): boolean {
  return kind === 'enacting-formula';
}

function paragraphBlock(paragraph: Paragraph): Block {
  const { part, ...flat } = flatParagraph(paragraph);
  return { role: part, kind: null, ...flat };
}

function matterBlock(role: BlockRole, line: Matter): Block {
  return { ...blockOfText(role, line), kind: line.kind };
}

/** The label, the title on a line of its own, and the paragraphs; the title may be the first of these. */
function annexBlocks({ label, title, paragraphs }: Annex): Block[] {
  const [first, ...others] = paragraphs;
  const titled = title !== null && first?.text === title;
  const plain = (text: string) => blockOfText('annex-title', { text, notes: [], italics: [] });
  return [
    plain(label),
    ...(title === null ? [] : [titled ? blockOfText('annex-title', first) : plain(title)]),
    ...(titled ? others : paragraphs).map((paragraph) => blockOfText('annex', paragraph)),
  ];
}

function blockOfText(role: BlockRole, words: Pick<RichText, 'text' | 'notes' | 'italics'>): Block {
  const text = words.text.replaceAll(/[\n\r\u2028\u2029]/g, ' ');
  const whole: Passage = { role: 'chapeau', degree: 0, marker: null, start: 0, end: text.length };
  return {
    role,
    kind: null,
    address: null,
    number: null,
    openingPhrase: null,
    text,
    passages: [whole],
    notes: words.notes,
    italics: words.italics,
  };
}
