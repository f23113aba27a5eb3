import { asciiDigits } from '../../text/digits.ts';

/**
 * The number in front of an operative paragraph:
 *
 *     12. Decides to include in the provisional agenda …
 *     ^^^
 *
 * "12.", "12)", "12 -", "١٢ -", "12 bis." (rule I5).
 */
export interface OperativeNumber {
  /** Without its full stop: `12`, `12 bis`. */
  readonly number: string;
  readonly value: number;
  /** Code units of the text that number, full stop and white space take. */
  readonly length: number;
}

const NUMBER =
  /^(?:OP\s?)?(\d{1,3})(?:\s?(bis|ter|quater|quinquies|alt\.?|مكررا?))?\s?(?:[.)]\s*[-–]?|[-–—](?=\s|\p{L}))(?=[\s\p{L}"“”«([]|$)\s*/u;
const BIS = /^(?:OP\s?)?(\d{1,3})\s(bis|ter|quater|quinquies)\s+/u;

/** The number that a text starts with; `null` when it starts with none (a date, a symbol, a decimal are none). */
export function operativeNumber(text: string): OperativeNumber | null {
  const plain = asciiDigits(text.slice(0, 40));
  const match = NUMBER.exec(plain) ?? BIS.exec(plain);
  if (!match) return null;
  const value = Number(match[1]);
  if (value === 0) return null;
  const suffix = match[2]?.startsWith('مكرر') ? 'bis' : match[2]?.replace('.', '');
  return { number: suffix ? `${value} ${suffix}` : String(value), value, length: match[0].length };
}
