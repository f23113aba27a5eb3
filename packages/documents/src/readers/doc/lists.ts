import { LEVELS, type Level, Numbering } from '../../lines/numbering.ts';
import type { ByteView } from '../../ole/byte-view.ts';

/** Codes of number formats ([MS-OSHARED] 2.2.1.3 MSONFC) that are more than digits. */
const FORMATS: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  22: 'decimalZero',
  23: 'bullet',
  46: 'arabicAlpha',
  48: 'arabicAbjad',
  58: 'russianLower',
  59: 'russianUpper',
  255: 'none',
};

const SUFFIXES = ['tab', 'space', 'nothing'];
const LIST_SIZE = 28;
const OVERRIDE_SIZE = 16;
const LEVEL_SIZE = 28;

/** The automatic numbers of a document ([MS-DOC] 2.9.191 PlfLst, 2.9.190 PlfLfo). Instances are counted from 1. */
export function numberingOf(lists: ByteView, overrides: ByteView): Numbering {
  const numbering = new Numbering();
  const count = Math.min(lists.u16(0), 2000);
  let at = 2 + count * LIST_SIZE;
  for (let i = 0; i < count && at < lists.length; i++) {
    const head = 2 + i * LIST_SIZE;
    const simple = (lists.u8(head + 26) & 1) === 1;
    const levels = new Map<number, Level>();
    for (let k = 0; k < (simple ? 1 : LEVELS) && at < lists.length; k++) {
      const { level, size } = levelAt(lists, at, k);
      levels.set(k, level);
      at += size;
    }
    numbering.defineList(String(lists.u32(head)), { levels, styleLink: null, numberStyleLink: null });
  }
  defineInstances(overrides, numbering);
  return numbering;
}

function defineInstances(table: ByteView, numbering: Numbering): void {
  const count = Math.min(table.u32(0), 20_000);
  let at = 4 + count * OVERRIDE_SIZE;
  for (let i = 0; i < count; i++) {
    const head = 4 + i * OVERRIDE_SIZE;
    if (head + OVERRIDE_SIZE > table.length) break;
    const starts = new Map<number, number>();
    const levels = new Map<number, Level>();
    at += 4;
    for (let k = 0; k < table.u8(head + 12) && at < table.length; k++) {
      const flags = table.u32(at + 4);
      const index = Math.min(flags & 0xf, LEVELS - 1);
      if (flags & 0x10) starts.set(index, table.i32(at));
      at += 8;
      if (!(flags & 0x20)) continue;
      const { level, size } = levelAt(table, at, index);
      levels.set(index, level);
      at += size;
    }
    numbering.defineInstance(String(i + 1), { list: String(table.u32(head)), starts, levels });
  }
}

function levelAt(table: ByteView, at: number, index: number): { level: Level; size: number } {
  const flags = table.u8(at + 5);
  const modifiers = table.u8(at + 24) + table.u8(at + 25);
  const characters = table.u16(at + LEVEL_SIZE + modifiers);
  const text = table.wide(at + LEVEL_SIZE + modifiers + 2, characters);
  const limited = (flags & 0x08) !== 0;
  return {
    level: {
      start: table.i32(at),
      format: FORMATS[table.u8(at + 4)] ?? 'decimal',
      text: [...text].map((c) => (c.charCodeAt(0) < LEVELS ? `%${c.charCodeAt(0) + 1}` : c)).join(''),
      suffix: SUFFIXES[table.u8(at + 15)] ?? 'tab',
      restartAfter: limited ? (table.u8(at + 26) === 0 ? null : table.u8(at + 26) - 1) : index - 1,
      digitsOnly: (flags & 0x04) !== 0,
      paragraphStyle: null,
    },
    size: LEVEL_SIZE + modifiers + 2 + characters * 2,
  };
}
