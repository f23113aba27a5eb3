import type { Line } from '../lines/line.ts';
import type { Declared, SourceText } from '../text/source-text.ts';
import { isEnactingFormula } from './constructs/enacting-formula.ts';
import { furnitureKind } from './constructs/furniture.ts';

/** The lines of one resolution in a document; what stands before the first part belongs to every part. */
export interface Part {
  /** `A`, `B`; `null` where the document carries one resolution. */
  readonly label: string | null;
  readonly lines: readonly Line[];
  readonly declared: Declared | null;
}

export const PART_LETTER =
  /^(?:(?:resolution|r[ée]solution|draft resolution|projet de r[ée]solution|مشروع القرار|القرار)\s)?([A-Z]|[IVX]{1,5}|ألف|باء|جيم|دال|هاء|واو)\.?$/iu;
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ألف: 'A',
  باء: 'B',
  جيم: 'C',
  دال: 'D',
  هاء: 'E',
  واو: 'F',
};
/** How many lines with words may stand between the letter of a part and its enacting formula. */
const REACH = 8;

/**
 * The resolutions of one document (rule I13): "A", "B" on lines of their own, each with an enacting formula behind it, or the
 * stretches that the format declares.
 */
export function partsOfLines(source: SourceText, lines: readonly Line[]): Part[] {
  const declared = source.declared ?? [];
  if (declared.length > 1) {
    return declared.map((stretch) => ({
      label: stretch.part ?? null,
      lines: lines.filter((line) => line.span.start < stretch.end && line.span.end > stretch.start),
      declared: stretch,
    }));
  }
  const starts = lettersInOrder(lines);
  if (starts.length < 2) return [{ label: null, lines, declared: declared[0] ?? null }];
  const front = lines.slice(0, (starts[0] as { index: number }).index);
  return starts.map(({ index, label }, place) => ({
    label,
    lines: [...front, ...lines.slice(index, starts[place + 1]?.index ?? lines.length)],
    declared: declared[0] ?? null,
  }));
}

function lettersInOrder(lines: readonly Line[]): { index: number; label: string }[] {
  const starts: { index: number; label: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const letter = PART_LETTER.exec(line.words.text)?.[1];
    if (!letter) continue;
    const label = ARABIC_LETTERS[letter] ?? letter.toUpperCase();
    const follows =
      starts.length === 0
        ? label === 'A' || label === 'I'
        : isNext((starts.at(-1) as { label: string }).label, label);
    if (follows && formulaWithin(lines, index + 1)) starts.push({ index, label });
  }
  return starts;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function isNext(before: string, label: string): boolean {
  const roman = ROMAN.indexOf(before);
  if (roman >= 0 && label === ROMAN[roman + 1]) return true;
  return before.length === 1 && label === String.fromCharCode(before.charCodeAt(0) + 1);
}

function formulaWithin(lines: readonly Line[], from: number): boolean {
  let seen = 0;
  for (let index = from; index < lines.length && seen < REACH; index++) {
    const { text } = (lines[index] as Line).words;
    if (furnitureKind(text) !== null) continue;
    if (isEnactingFormula(text)) return true;
    seen++;
  }
  return false;
}
