import type {
  Block,
  ComparisonRow,
  ContributedRange,
  Contribution,
  Passage,
  Range,
  TextContributions,
} from '@biennium/core';
import { soleContribution } from './stretches-of-authors.ts';
import { styleOfPassage } from './styles-of-blocks.ts';

/** A paragraph that one of the two texts sets on its own. */
export interface SideLine extends Range {
  readonly style: string;
  /** 0 for a paragraph of its own, 1 for `(a)`, 2 for `(i)`; `null` for words that go on behind a list. */
  readonly degree: number | null;
  /** Its number or letter as printed; `null` where it has none. */
  readonly label: string | null;
}

/** A note that is called before the code unit `at`. */
export interface SideCall {
  readonly at: number;
  readonly marker: string;
}

/** One text of a row: the blocks of that side as one, a line end between them. */
export interface Side {
  readonly text: string;
  readonly lines: readonly SideLine[];
  readonly calls: readonly SideCall[];
  readonly italics: readonly Range[];
  readonly openings: readonly Range[];
  /** Whose doing its changes are. */
  readonly contributions: readonly ContributedRange[];
  /** Whose doing is what has to go and come again although its words stay, where it is one's. */
  readonly otherwise: Contribution | null;
}

/** Both texts of a row. `printed` gives the number of a paragraph as its language prints it. */
export function sidesOfRow(
  row: ComparisonRow,
  contributions: TextContributions,
  printed: (number: string) => string,
): { readonly old: Side; readonly new: Side } {
  const otherwise = soleContribution([...contributions.old, ...contributions.new]);
  return {
    old: { ...sideOfBlocks(row.old, printed), contributions: contributions.old, otherwise },
    new: { ...sideOfBlocks(row.new, printed), contributions: contributions.new, otherwise },
  };
}

function sideOfBlocks(
  blocks: readonly Block[],
  printed: (number: string) => string,
): Omit<Side, 'contributions' | 'otherwise'> {
  const lines: SideLine[] = [];
  const calls: SideCall[] = [];
  const italics: Range[] = [];
  const openings: Range[] = [];
  let at = 0;
  for (const block of blocks) {
    const place = ({ start, end }: Range): Range => ({ start: at + start, end: at + end });
    let start = 0;
    for (const words of block.text.split('\n')) {
      const passage = block.passages.find((each) => each.start === start) ?? null;
      const setting = settingOf(block, passage, printed);
      // A line that no passage begins is within the words of the one before it, and has no number of its own.
      const label = start === 0 || passage ? setting.label : null;
      lines.push({ ...place({ start, end: start + words.length }), ...setting, label });
      start += words.length + 1;
    }
    for (const { at: before, marker } of block.notes) {
      calls.push({ at: at + Math.max(0, Math.min(before, block.text.length)), marker });
    }
    italics.push(...block.italics.map(place));
    const opening = openingOf(block);
    if (opening) {
      openings.push(place(opening));
      italics.push(place(opening));
    }
    at += block.text.length + 1;
  }
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    lines,
    calls: calls.sort((a, b) => a.at - b.at),
    italics,
    openings,
  };
}

function settingOf(
  block: Block,
  passage: Passage | null,
  printed: (number: string) => string,
): Pick<SideLine, 'style' | 'degree' | 'label'> {
  const style = styleOfPassage(block, passage);
  if (passage?.role === 'subparagraph') return { style, degree: passage.degree, label: passage.marker };
  if (passage?.role === 'wrap-up') return { style, degree: null, label: null };
  return { style, degree: 0, label: block.number === null ? null : printed(block.number) };
}

/** Where the words that the United Nations sets in italics stand: the opening phrase, the enacting formula without its comma. */
function openingOf({ role, openingPhrase, text, italics }: Block): Range | null {
  if (role === 'formula' && italics.length === 0) {
    return { start: 0, end: text.replace(/[\s,،:]+$/u, '').length };
  }
  if (!openingPhrase || !text.startsWith(openingPhrase)) return null;
  return { start: 0, end: openingPhrase.length };
}
