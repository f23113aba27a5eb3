import { formattedNumber } from '../../lines/number-formats.ts';
import type { Declarations } from './style-rules.ts';

const STYLES: Record<string, string> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  none: 'none',
};

/**
 * Counts the items of one list (HTML Living Standard, 4.4.5–4.4.8). Numbers are written `1.`; letters and roman
 * numerals `(a)`, as resolutions have them, since HTML cannot say how they are enclosed.
 */
export class ListNumbers {
  readonly #ordered: boolean;
  readonly #format: string;
  readonly #step: number;
  #next: number;

  constructor(name: string, attributes: ReadonlyMap<string, string>, declared: Declarations, items: number) {
    this.#ordered = name === 'ol';
    const style =
      declared['list-style-type'] ?? declared['list-style']?.split(' ')[0] ?? attributes.get('type') ?? '';
    this.#format = STYLES[style] ?? (this.#ordered ? 'decimal' : style === 'none' ? 'none' : 'bullet');
    const reversed = attributes.has('reversed');
    this.#step = reversed ? -1 : 1;
    this.#next = wholeNumber(attributes.get('start')) ?? (reversed ? items : 1);
  }

  /** The number of the next item, with the tab that parts it from its words; empty when none is shown. */
  next(value: string | undefined): string {
    const number = wholeNumber(value) ?? this.#next;
    this.#next = number + this.#step;
    if (this.#format === 'none') return '';
    if (this.#format === 'bullet') return '•\t';
    const written = formattedNumber(number, this.#format);
    return /^\d/.test(written) ? `${written}.\t` : `(${written})\t`;
  }
}

function wholeNumber(written: string | undefined): number | null {
  return written !== undefined && /^\s*-?\d{1,6}\s*$/.test(written) ? Number(written) : null;
}
