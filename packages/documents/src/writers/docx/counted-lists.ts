import { type ListForm, printedLabel } from './list-forms.ts';
import type { ListPlace } from './manuscript.ts';
import type { SideLine } from './sides.ts';

/** A paragraph of the file, by the lines of the two texts that end with it. */
interface Ended {
  readonly old: SideLine | null;
  readonly new: SideLine | null;
}

/** A row of a comparison as lists count it: its paragraphs in the order of the file, and which of them share a style. */
export interface RowToCount {
  readonly lines: readonly Ended[];
  readonly groups: readonly (readonly SideLine[])[];
}

/** How the labels of the lines of a row come about. */
export interface RowLists {
  /** The place in a list of Word; `null` for a paragraph outside of lists. */
  placeOf(line: SideLine): ListPlace | null;
  /** Whether the label has to be typed, because no count gives it in both texts. */
  isTyped(line: SideLine): boolean;
}

/** Numbers and letters counted so far in one of the texts. */
type Counts = readonly number[];

/**
 * Counts the numbers and letters of both texts as Word does once all changes are accepted, and once all are rejected: a label that is what
 * the count gives wherever it stands is left to Word, any other is typed (12 bis, numbers with gaps). Rows come in order.
 */
export class CountedLists {
  readonly #forms: ReadonlyMap<number, ListForm>;
  #counts: Record<'old' | 'new', Counts> = { old: [], new: [] };

  constructor(forms: ReadonlyMap<number, ListForm>) {
    this.#forms = forms;
  }

  listsOf(row: RowToCount): RowLists {
    const groupOf = new Map(row.groups.flatMap((group) => group.map((line) => [line, group] as const)));
    const company = (line: SideLine): readonly SideLine[] => groupOf.get(line) ?? [line];
    const lines = row.lines.flatMap((ended) => [ended.old, ended.new]).filter((line) => line !== null);
    const openers = lines.filter(({ degree }) => degree === 0);
    const parts = lines.filter(({ degree }) => degree !== null && degree > 0);
    const typed = new Set(openers.filter((line) => company(line).some(({ label }) => label === null)));
    let partsAreTyped = parts.some(({ label }) => label === null);
    for (;;) {
      const counted = this.#counted(row, (line) => !(line.degree === 0 ? typed.has(line) : partsAreTyped));
      if (counted instanceof Misfit) {
        if (counted.line.degree !== 0) partsAreTyped = true;
        else for (const line of company(counted.line)) typed.add(line);
        continue;
      }
      const mixed = new Set(openers.map((line) => typed.has(line))).size > 1;
      if (parts.length > 0 && mixed && !partsAreTyped) {
        partsAreTyped = true;
        continue;
      }
      this.#counts = counted;
      break;
    }
    const listed = parts.length > 0 && !partsAreTyped;
    const list = openers.some((line) => !typed.has(line)) ? 'numbered' : 'unnumbered';
    return {
      placeOf: (line) => {
        if (line.degree === null) return null;
        if (line.degree > 0) return listed ? { list, level: line.degree } : null;
        if (!typed.has(line)) return { list: 'numbered', level: 0 };
        return listed && list === 'unnumbered' ? { list, level: 0 } : null;
      },
      isTyped: (line) => line.label !== null && (line.degree === 0 ? typed.has(line) : partsAreTyped),
    };
  }

  /** The counts behind a row, or the first line whose label is not what a list gives. */
  #counted(row: RowToCount, isListed: (line: SideLine) => boolean): Record<'old' | 'new', Counts> | Misfit {
    const counts = { old: [...this.#counts.old], new: [...this.#counts.new] };
    for (const ended of row.lines) {
      for (const side of ['old', 'new'] as const) {
        const line = ended[side];
        if (line === null || line.degree === null) continue;
        const { degree, label } = line;
        const own = counts[side];
        if (isListed(line)) {
          const form = this.#forms.get(degree);
          const parent = degree < 2 || (own[degree - 1] ?? 0) > 0;
          const count = (own[degree] ?? 0) + 1;
          if (!form || !parent || printedLabel(form, count) !== label) return new Misfit(line);
          own[degree] = count;
        }
        if (isListed(line) || degree === 0) own.length = Math.min(own.length, degree + 1);
      }
    }
    return counts;
  }
}

class Misfit {
  readonly line: SideLine;

  constructor(line: SideLine) {
    this.line = line;
  }
}
