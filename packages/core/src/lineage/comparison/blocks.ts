import { flatParagraph, type Passage, passageTexts } from '../../instrument/flat-paragraph.ts';
import type { Annex, Instrument, Matter, Paragraph, RichText, Text } from '../../instrument/instrument.ts';
import type { Block, BlockRole } from '../comparison.ts';

/** A block of an instrument, and what it was made of. */
export interface Portion {
  readonly block: Block;
  /** The text of each passage; none for words that the instrument keeps without their place, such as the label of an annex. */
  readonly texts: readonly Text[];
}

type Words = Pick<RichText, 'text' | 'notes' | 'italics'>;

/**
 * An instrument as blocks in the order of reading: masthead, title and formula, paragraphs with the headings before them, closing matter,
 * annexes. Notes stand apart; words of the page (headers, page numbers) and words without a place are none of it (rule L24).
 */
export function blocksOfInstrument(instrument: Instrument): Block[] {
  return portionsOfInstrument(instrument).map(({ block }) => block);
}

/** The same blocks with the texts that they were made of. */
export function portionsOfInstrument(instrument: Instrument): Portion[] {
  const { front, preamble, operative, closing, annexes, headings, enactingFormula } = instrument;
  // A second preambular part stands behind operative paragraphs.
  const paragraphs = [...preamble, ...operative].sort((a, b) => a.span.start - b.span.start);
  const headed = (address: string | null): Portion[] =>
    headings
      .filter(({ before }) => before === address)
      .map((heading) => portion('heading', heading, heading.level, [heading]));
  const formula =
    enactingFormula !== null && !front.some(isFormula) ? [portion('formula', plain(enactingFormula))] : [];
  return [
    ...front.map((line) => matterPortion(isFormula(line) ? 'formula' : 'front', line)),
    ...formula,
    ...paragraphs.flatMap((paragraph) => [...headed(paragraph.address), paragraphPortion(paragraph)]),
    ...headed(null),
    ...closing.map((line) => matterPortion('closing', line)),
    ...annexes.flatMap(annexPortions),
  ];
}

function isFormula({ kind }: Matter): boolean {
  return kind === 'enacting-formula';
}

function paragraphPortion(paragraph: Paragraph): Portion {
  const { part, ...flat } = flatParagraph(paragraph);
  return { block: { role: part, kind: null, level: 0, ...flat }, texts: passageTexts(paragraph) };
}

function matterPortion(role: BlockRole, line: Matter): Portion {
  const { block, ...more } = portion(role, line, 0, [line]);
  return { block: { ...block, kind: line.kind }, ...more };
}

/** The label, the title on a line of its own, and the paragraphs; the title may be the first of these. */
function annexPortions({ label, title, paragraphs }: Annex): Portion[] {
  const [first, ...others] = paragraphs;
  const titled = title !== null && first?.text === title;
  const titlePortion = (words: Words, texts: readonly Text[]) => portion('annex-title', words, 2, texts);
  return [
    portion('annex-title', plain(label), 1),
    ...(title === null ? [] : [titled ? titlePortion(first, [first]) : titlePortion(plain(title), [])]),
    ...(titled ? others : paragraphs).map((words) => portion('annex', words, 0, [words])),
  ];
}

function plain(text: string): Words {
  return { text, notes: [], italics: [] };
}

function portion(role: BlockRole, words: Words, level = 0, texts: readonly Text[] = []): Portion {
  const text = words.text.replaceAll(/[\n\r\u2028\u2029]/g, ' ');
  const whole: Passage = { role: 'chapeau', degree: 0, marker: null, start: 0, end: text.length };
  const block: Block = {
    role,
    kind: null,
    level,
    address: null,
    number: null,
    openingPhrase: null,
    text,
    passages: [whole],
    notes: words.notes,
    italics: words.italics,
  };
  return { block, texts };
}
