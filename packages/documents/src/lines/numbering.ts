import { formattedNumber } from './number-formats.ts';

/** One level of a list. `restartAfter` is the level (from 0) whose numbers begin it anew; null when it never does. */
export interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
  readonly restartAfter: number | null;
  readonly digitsOnly: boolean;
  readonly paragraphStyle: string | null;
}

export interface List {
  readonly levels: ReadonlyMap<number, Level>;
  readonly styleLink: string | null;
  readonly numberStyleLink: string | null;
}

export interface Instance {
  readonly list: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly instance: string;
  readonly level: number;
}

const SUFFIXES: Record<string, string> = { tab: '\t', space: ' ', nothing: '' };
/** Levels of a list, as Word has them. */
export const LEVELS = 9;

/**
 * Counts the automatic numbers of a document, paragraph by paragraph in their order (ECMA-376 part 1, 17.9). Instances
 * of one list share its counters, unless an instance says where it starts.
 */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #instances = new Map<string, Instance>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  defineList(id: string, list: List): void {
    this.#lists.set(id, list);
  }

  defineInstance(id: string, instance: Instance): void {
    this.#instances.set(id, instance);
  }

  /** The level of an instance that belongs to a paragraph style; 0 when none says so. */
  levelOfStyle(instance: string, style: string): number {
    const found = this.#instances.get(instance);
    for (const [index, level] of found ? (this.#listOf(found)?.levels ?? []) : []) {
      if (level.paragraphStyle === style) return index;
    }
    return 0;
  }

  /** The number of the next paragraph at that place, with what parts it from the words: `1.\t`, `(a)\t`; empty for none. */
  next({ instance: id, level: index }: ListPlace): string {
    const instance = this.#instances.get(id);
    const list = instance && this.#listOf(instance);
    const level = instance && list && (instance.levels.get(index) ?? list.levels.get(index));
    if (!level) return '';
    const counters = this.#countersOf(instance.list);
    this.#applyStart(id, instance, index, counters);
    counters[index] = (counters[index] ?? level.start - 1) + 1;
    for (let deeper = index + 1; deeper < LEVELS; deeper++) {
      const below = instance.levels.get(deeper) ?? list.levels.get(deeper);
      if (below?.restartAfter === null) continue;
      if (index <= (below?.restartAfter ?? deeper - 1)) counters[deeper] = undefined;
    }
    const shown =
      level.format === 'bullet' ? bulletOf(level.text) : this.#shown(level, instance, list, counters);
    return shown === '' ? '' : shown + (SUFFIXES[level.suffix] ?? '\t');
  }

  /** The number that a list begins with at that place, whatever was counted: `(a)\t`; empty for none and for bullets. */
  first({ instance: id, level: index }: ListPlace): string {
    const instance = this.#instances.get(id);
    const list = instance && this.#listOf(instance);
    const level = instance && list && (instance.levels.get(index) ?? list.levels.get(index));
    if (!level || level.format === 'bullet') return '';
    const shown = this.#shown(level, instance, list, []);
    return shown === '' ? '' : shown + (SUFFIXES[level.suffix] ?? '\t');
  }

  /** An instance with a start of its own begins there the first time that it is used. */
  #applyStart(id: string, instance: Instance, index: number, counters: (number | undefined)[]): void {
    const start = instance.starts.get(index);
    const key = `${id} ${index}`;
    if (start === undefined || this.#started.has(key)) return;
    this.#started.add(key);
    counters[index] = start - 1;
  }

  #shown(level: Level, instance: Instance, list: List, counters: readonly (number | undefined)[]): string {
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const other = instance.levels.get(index) ?? list.levels.get(index);
      if (!other) return '';
      const value = counters[index] ?? instance.starts.get(index) ?? other.start;
      return formattedNumber(value, level.digitsOnly ? 'decimal' : other.format);
    });
  }

  #countersOf(list: string): (number | undefined)[] {
    let counters = this.#counters.get(list);
    if (!counters) {
      counters = new Array<number | undefined>(LEVELS).fill(undefined);
      this.#counters.set(list, counters);
    }
    return counters;
  }

  /** A list may take its levels from the list of a numbering style. */
  #listOf(instance: Instance): List | undefined {
    const list = this.#lists.get(instance.list);
    if (!list?.numberStyleLink || list.levels.size > 0) return list;
    for (const other of this.#lists.values()) if (other.styleLink === list.numberStyleLink) return other;
    return list;
  }
}

/** Bullets are set in symbol fonts, whose private characters mean nothing elsewhere. */
function bulletOf(text: string): string {
  return text === '' || /[\uE000-\uF8FF]/.test(text) ? '•' : text;
}
