import type { Line } from '../../lines/line.ts';
import { isEnactingFormula, leadingFormula } from '../constructs/enacting-formula.ts';
import { furnitureKind } from '../constructs/furniture.ts';
import { operativeNumber } from '../constructs/operative-number.ts';
import { joinerOf, type Layout, runsOn } from '../layout.ts';
import type { Openings } from './openings.ts';

/** No heading is longer, and no more of a paragraph is looked at ahead, in UTF-16 code units. */
export const LONGEST_HEADING = 160;

/** What can be known of the lines of an instrument before they are read: what stands ahead of the line at hand. */
export class LinesAhead {
  /** Whether a line names the organ that acts. */
  readonly hasFormula: boolean;
  /** The first number that an operative paragraph bears. */
  readonly firstNumber: number | null;
  private readonly lines: readonly Line[];
  private readonly layout: Layout;
  private readonly furniture: readonly boolean[];
  /** For each number of an operative paragraph, the index of the last line that it opens. */
  private readonly lastLineOf: ReadonlyMap<number, number>;
  private readonly wholeTexts: string[] = [];

  constructor(lines: readonly Line[], layout: Layout, openings: Openings) {
    this.lines = lines;
    this.layout = layout;
    this.furniture = lines.map(isFurniture);
    this.hasFormula = lines.some((line, index) => !this.furniture[index] && holdsFormula(line.words.text));
    const numbered = lines.flatMap(({ words }, index): [number, number][] => {
      const number = operativeNumber(words.text);
      return number && openings.opensBehind(words, number.length) ? [[number.value, index]] : [];
    });
    this.firstNumber = numbered[0]?.[0] ?? null;
    this.lastLineOf = new Map(numbered);
  }

  line(index: number): Line | undefined {
    return this.lines[index];
  }

  isFurniture(index: number): boolean {
    return this.furniture[index] === true;
  }

  /** Whether an operative paragraph with this number stands behind a line. */
  isNumberBehind(value: number, index: number): boolean {
    return (this.lastLineOf.get(value) ?? -1) > index;
  }

  /** The words of the lines that run on from a line, as one, up to the length of a heading. */
  wholeText(index: number): string {
    this.wholeTexts[index] ??= this.joinedFrom(index);
    return this.wholeTexts[index];
  }

  private joinedFrom(index: number): string {
    let previous = this.lines[index] as Line;
    let { text } = previous.words;
    for (let at = index + 1; at < this.lines.length && text.length < LONGEST_HEADING; at++) {
      const line = this.lines[at] as Line;
      if (this.isFurniture(at) || !runsOn(this.layout, previous, line)) break;
      text += joinerOf(previous.words.text, line.words.text) + line.words.text;
      previous = line;
    }
    return text;
  }
}

function isFurniture({ hint, words }: Line): boolean {
  return hint?.role === 'header' || hint?.role === 'footer' || furnitureKind(words.text) !== null;
}

function holdsFormula(text: string): boolean {
  return isEnactingFormula(text) || leadingFormula(text) > 0;
}
