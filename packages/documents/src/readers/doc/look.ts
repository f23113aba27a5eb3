import type { ByteView } from '../../ole/byte-view.ts';
import { modifiersIn } from './properties.ts';

const CODES = {
  deleted: 0x0800,
  inserted: 0x0801,
  bold: 0x0835,
  italic: 0x0836,
  vanish: 0x083c,
  special: 0x0855,
  rightToLeft: 0x085a,
  italicRightToLeft: 0x085d,
  position: 0x2a48,
  author: 0x4804,
  style: 0x4a30,
  symbol: 0x6a09,
} as const;

type Code = keyof typeof CODES;
const NAMES = new Map<number, Code>(Object.entries(CODES).map(([name, code]) => [code, name as Code]));

/** What a list of modifiers says about characters, by name; switches may be 0x80 (as the style) or 0x81 (against it). */
export type CharacterValues = ReadonlyMap<Code, number>;

export function characterValues(list: ByteView): CharacterValues {
  const values = new Map<Code, number>();
  for (const { code, at } of modifiersIn(list)) {
    const name = NAMES.get(code);
    if (!name) continue;
    const operand = code >> 13;
    if (name === 'symbol') values.set(name, list.u16(at + 2));
    else values.set(name, operand <= 1 ? list.u8(at) : list.u16(at));
  }
  return values;
}

/** What a paragraph's modifiers say: its place in a list, whether it ends a row. Undefined: not said. */
export interface ParagraphValues {
  readonly list: number | undefined;
  readonly level: number | undefined;
  readonly endsRow: boolean;
  readonly inTable: boolean;
}

export function paragraphValues(list: ByteView): ParagraphValues {
  let place: number | undefined;
  let level: number | undefined;
  let endsRow = false;
  let inTable = false;
  for (const { code, at } of modifiersIn(list)) {
    if (code === 0x460b) place = list.u16(at);
    else if (code === 0x260a) level = list.u8(at);
    else if (code === 0x2417) endsRow = list.u8(at) === 1;
    else if (code === 0x2416) inTable = list.u8(at) === 1;
  }
  return { list: place, level, endsRow, inTable };
}
