import type { ByteView } from '../../ole/byte-view.ts';

/** A property modifier: its code and where its operand stands ([MS-DOC] 2.2.5.1 Sprm). */
export interface Modifier {
  readonly code: number;
  readonly at: number;
}

const PAGE = 512;
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3];

/** The modifiers in a list of them. */
export function* modifiersIn(list: ByteView): Generator<Modifier> {
  for (let at = 0; at + 2 < list.length; ) {
    const code = list.u16(at);
    at += 2;
    yield { code, at };
    const kind = code >> 13;
    if (kind !== 6) at += OPERANDS[kind] as number;
    else at += code === 0xd608 ? list.u16(at) + 1 : list.u8(at) + 1;
  }
}

/** Properties of a stretch of the main stream. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly list: ByteView;
}

/**
 * The properties that are kept in pages of 512 bytes, for characters or for paragraphs, by place in the main stream
 * ([MS-DOC] 2.9.33 ChpxFkp, 2.9.175 PapxFkp).
 */
export class PropertyPages {
  readonly #stretches: Stretch[] = [];

  constructor(main: ByteView, table: ByteView, kind: 'characters' | 'paragraphs') {
    const pages = Math.floor((table.length - 4) / 8);
    for (let i = 0; i < pages; i++) {
      const number = table.u32((pages + 1) * 4 + i * 4) & 0x3fffff;
      const page = main.part(number * PAGE, PAGE);
      if (page.length < PAGE) continue;
      const runs = Math.min(page.u8(PAGE - 1), 101);
      for (let k = 0; k < runs; k++) {
        const list = kind === 'characters' ? characterList(page, runs, k) : paragraphList(page, runs, k);
        const start = page.u32(k * 4);
        const end = page.u32((k + 1) * 4);
        if (end > start) this.#stretches.push({ start, end, list });
      }
    }
    this.#stretches.sort((a, b) => a.start - b.start);
  }

  /** The stretch at a place of the main stream; null where nothing is said. */
  at(offset: number): Stretch | null {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle] as Stretch).end <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.#stretches[low];
    return found && found.start <= offset ? found : null;
  }
}

function characterList(page: ByteView, runs: number, k: number): ByteView {
  const at = page.u8((runs + 1) * 4 + k) * 2;
  return at === 0 ? page.part(0, 0) : page.part(at + 1, page.u8(at));
}

/** Style number first (2 bytes), modifiers behind it. */
function paragraphList(page: ByteView, runs: number, k: number): ByteView {
  const at = page.u8((runs + 1) * 4 + k * 13) * 2;
  if (at === 0) return page.part(0, 0);
  const size = page.u8(at);
  return size === 0 ? page.part(at + 2, page.u8(at + 1) * 2) : page.part(at + 1, size * 2 - 1);
}
