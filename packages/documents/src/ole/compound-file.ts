import { ByteView } from './byte-view.ts';

const LAST_SECTOR = 0xfffffffa;
const HEADER_SECTORS = 109;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/**
 * The streams of an OLE compound file ([MS-CFB] 2). A damaged chain of sectors ends where it breaks or comes back to
 * itself, so that every stream is at most as long as the file.
 */
export class CompoundFile {
  readonly #file: ByteView;
  readonly #sectorSize: number;
  readonly #miniSize: number;
  readonly #cutoff: number;
  readonly #next: Uint32Array;
  readonly #miniNext: Uint32Array;
  readonly #entries = new Map<string, Entry>();
  readonly #miniStream: ByteView;

  constructor(bytes: Uint8Array) {
    const file = new ByteView(bytes);
    this.#file = file;
    this.#sectorSize = file.u16(30) === 12 ? 4096 : 512;
    this.#miniSize = 64;
    this.#cutoff = file.u32(56) || 4096;
    this.#next = this.#allocation();
    const directory = this.#chain(file.u32(48), this.#next, this.#sectorSize, (s) => this.#sector(s));
    let root: Entry | null = null;
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const entry = entryAt(directory, at);
      if (entry.type === ROOT) root ??= entry;
      else if (entry.type === STREAM && !this.#entries.has(entry.name)) this.#entries.set(entry.name, entry);
    }
    const mini = this.#chain(file.u32(60), this.#next, this.#sectorSize, (s) => this.#sector(s));
    this.#miniNext = numbersOf(mini);
    this.#miniStream = this.#chain(root?.start ?? LAST_SECTOR, this.#next, this.#sectorSize, (s) =>
      this.#sector(s),
    );
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a stream; null when there is none of that name. */
  stream(name: string): ByteView | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    const whole =
      entry.size < this.#cutoff
        ? this.#chain(
            entry.start,
            this.#miniNext,
            this.#miniSize,
            (s) => s * this.#miniSize,
            this.#miniStream,
          )
        : this.#chain(entry.start, this.#next, this.#sectorSize, (s) => this.#sector(s));
    return whole.part(0, entry.size);
  }

  #sector(number: number): number {
    return (number + 1) * this.#sectorSize;
  }

  /** The table that gives the sector after each sector. Its own sectors are listed in the header and in a chain behind it. */
  #allocation(): Uint32Array {
    const file = this.#file;
    const perSector = this.#sectorSize / 4;
    const sectors: number[] = [];
    const most = Math.ceil(file.length / this.#sectorSize);
    for (let i = 0; i < HEADER_SECTORS; i++) sectors.push(file.u32(76 + i * 4));
    let extra = file.u32(68);
    for (let i = 0; i < most && extra < LAST_SECTOR && sectors.length < most + HEADER_SECTORS; i++) {
      const at = this.#sector(extra);
      for (let k = 0; k < perSector - 1; k++) sectors.push(file.u32(at + k * 4));
      extra = file.u32(at + (perSector - 1) * 4);
    }
    const used = sectors.filter((sector) => sector < most).slice(0, most);
    const table = new Uint32Array(used.length * perSector);
    for (const [i, sector] of used.entries()) {
      for (let k = 0; k < perSector; k++) table[i * perSector + k] = file.u32(this.#sector(sector) + k * 4);
    }
    return table;
  }

  #chain(
    start: number,
    next: Uint32Array,
    size: number,
    place: (sector: number) => number,
    from: ByteView = this.#file,
  ): ByteView {
    const sectors: number[] = [];
    const seen = new Set<number>();
    for (let sector = start; sector < LAST_SECTOR && !seen.has(sector) && place(sector) < from.length; ) {
      seen.add(sector);
      sectors.push(sector);
      sector = next[sector] ?? LAST_SECTOR;
    }
    const bytes = new Uint8Array(sectors.length * size);
    for (const [i, sector] of sectors.entries()) bytes.set(from.part(place(sector), size).bytes, i * size);
    return new ByteView(bytes);
  }
}

function entryAt(directory: ByteView, at: number): Entry {
  const characters = Math.max(0, Math.min(32, directory.u16(at + 64) / 2) - 1);
  return {
    name: directory.wide(at, Math.floor(characters)),
    type: directory.u8(at + 66),
    start: directory.u32(at + 116),
    size: directory.u32(at + 120),
  };
}

function numbersOf(view: ByteView): Uint32Array {
  const numbers = new Uint32Array(view.length >> 2);
  for (let i = 0; i < numbers.length; i++) numbers[i] = view.u32(i * 4);
  return numbers;
}
