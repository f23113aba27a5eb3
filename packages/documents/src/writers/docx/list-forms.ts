import { formattedNumber } from '../../lines/number-formats.ts';
import type { SideLine } from './sides.ts';
import { DEEPEST } from './styles-of-blocks.ts';

/** How the numbers or letters of one degree are made: `(a)` is `(`, lower-case letters, `)`. */
export interface ListForm {
  readonly before: string;
  readonly format: string;
  readonly after: string;
}

/** The first number or letter of a list tells its format. */
const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  i: 'lowerRoman',
  A: 'upperLetter',
  I: 'upperRoman',
  '1': 'decimal',
  أ: 'arabicAbjad',
  а: 'russianLower',
};

/** The form of each degree, from the first label of that degree that can begin a list; a degree without one has no form. */
export function listFormsOf(lines: Iterable<SideLine>): ReadonlyMap<number, ListForm> {
  const forms = new Map<number, ListForm>();
  for (const { degree, label } of lines) {
    const match = /^([^\p{L}\p{N}%]{0,3})([\p{L}\p{N}])([^\p{L}\p{N}%]{0,3})$/u.exec(label ?? '');
    const format = FORMATS[match?.[2] ?? ''];
    if (match && format && degree !== null && degree <= DEEPEST && !forms.has(degree)) {
      forms.set(degree, { before: match[1] ?? '', format, after: match[3] ?? '' });
    }
  }
  return forms;
}

/** What a list of that form prints for its part number `count`. */
export function printedLabel({ before, format, after }: ListForm, count: number): string {
  return `${before}${formattedNumber(count, format)}${after}`;
}
