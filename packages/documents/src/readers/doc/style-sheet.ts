import type { ByteView } from '../../ole/byte-view.ts';
import { type CharacterValues, characterValues, type ParagraphValues, paragraphValues } from './look.ts';

interface Style {
  readonly base: number;
  readonly name: string;
  readonly characters: CharacterValues;
  readonly paragraph: ParagraphValues | null;
}

const NO_STYLE = 0xfff;
const PARAGRAPH = 1;

/** The styles of a document by their number ([MS-DOC] 2.9.271 STSH, 2.9.260 STD). */
export class StyleSheet {
  readonly #styles: (Style | null)[] = [];

  constructor(table: ByteView) {
    const head = table.u16(0);
    const count = Math.min(table.u16(2), 4095);
    const baseSize = table.u16(4);
    let at = 2 + head;
    for (let i = 0; i < count && at + 2 <= table.length; i++) {
      const size = table.u16(at);
      this.#styles.push(size === 0 ? null : styleOf(table.part(at + 2, size), baseSize));
      at += 2 + size;
    }
  }

  /** A style and those that it is based on, the nearest first. */
  chain(number: number): Style[] {
    const chain: Style[] = [];
    const seen = new Set<number>();
    for (let at = number; at !== NO_STYLE && !seen.has(at); ) {
      seen.add(at);
      const style = this.#styles[at];
      if (!style) break;
      chain.push(style);
      at = style.base;
    }
    return chain;
  }
}

function styleOf(definition: ByteView, baseSize: number): Style {
  const kind = definition.u16(2) & 0xf;
  const characters = definition.u16(baseSize);
  let at = baseSize + 2 + (characters + 1) * 2;
  const parts: ByteView[] = [];
  const count = definition.u16(4) & 0xf;
  for (let i = 0; i < count && at + 2 <= definition.length; i++) {
    const size = definition.u16(at);
    parts.push(definition.part(at + 2, size));
    at += 2 + size + (size & 1);
  }
  const [first, second] = parts;
  return {
    base: definition.u16(2) >> 4,
    name: definition.wide(baseSize + 2, characters),
    characters: characterValues((kind === PARAGRAPH ? second : first) ?? definition.part(0, 0)),
    paragraph: kind === PARAGRAPH && first ? paragraphValues(first.part(2, first.length)) : null,
  };
}
