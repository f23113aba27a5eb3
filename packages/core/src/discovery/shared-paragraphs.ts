import type { Commonness } from './commonness.ts';
import type { HeldInstrument, Holding } from './held-instrument.ts';
import { nearDuplicates } from './near-duplicates.ts';

/** Two paragraphs of this likeness say the same, more or less. */
const NEAR = 0.5;
/** Forms of a stock phrase beyond this number are not told apart. */
const CROWD = 300;
/** A paragraph that stands in more instruments says nothing about any two of them. */
const EVERYWHERE = 200;

/** What an instrument has in common with another one. */
export interface SharedParagraphs {
  /** Paragraphs that stand in the other one too, word for word or nearly. */
  readonly count: number;
  /** Their share of all its paragraphs, from 0 to 1, each counted for less the more questions it stands on. */
  readonly share: number;
}

/**
 * Which paragraphs stand in which instruments. Instruments are named by their index in the holding.
 *
 * A paragraph that stands in resolutions on many questions ("Takes note of the report of the Secretary-General") is stock: it counts as
 * one part in as many as there are questions.
 */
export class ParagraphHolders {
  readonly #instruments: readonly HeldInstrument[];
  /** For each distinct text the instruments that hold it or one near to it, ascending; empty where that is too many. */
  readonly #holders: readonly (readonly number[])[];
  readonly #weights: Float64Array;

  constructor({ instruments, texts }: Holding, { questionsOf }: Commonness) {
    this.#instruments = instruments;
    const exact = holdersOfEach(instruments, texts.size);
    const near = exact.map((holders) => new Set(holders));
    for (const { first, second } of nearDuplicates(texts, { likeness: NEAR, crowd: CROWD })) {
      addUpTo(EVERYWHERE, near[first] as Set<number>, exact[second] as number[]);
      addUpTo(EVERYWHERE, near[second] as Set<number>, exact[first] as number[]);
    }
    const heldBy = (holders: ReadonlySet<number>): HeldInstrument[] =>
      [...holders].map((holder) => instruments[holder] as HeldInstrument);
    this.#weights = Float64Array.from(near, (holders) => 1 / Math.max(1, questionsOf(heldBy(holders))));
    this.#holders = near.map((holders) =>
      holders.size > EVERYWHERE ? [] : [...holders].sort((a, b) => a - b),
    );
  }

  /** What an instrument shares with each other one that has any of its paragraphs. */
  sharedBy(instrument: number): Map<number, SharedParagraphs> {
    const counts = new Map<number, { count: number; weight: number }>();
    let all = 0;
    for (const text of (this.#instruments[instrument] as HeldInstrument).paragraphs) {
      const weight = this.#weights[text] as number;
      all += weight;
      for (const other of this.#holders[text] as readonly number[]) {
        if (other === instrument) continue;
        const shared = counts.get(other);
        if (shared) {
          shared.count++;
          shared.weight += weight;
        } else counts.set(other, { count: 1, weight });
      }
    }
    return new Map([...counts].map(([other, { count, weight }]) => [other, { count, share: weight / all }]));
  }
}

/** Adds to a set until it holds more than `most`. */
function addUpTo(most: number, set: Set<number>, numbers: readonly number[]): void {
  for (const number of numbers) {
    if (set.size > most) return;
    set.add(number);
  }
}

function holdersOfEach(instruments: readonly HeldInstrument[], texts: number): number[][] {
  const holders: number[][] = Array.from({ length: texts }, () => []);
  for (const [index, { paragraphs }] of instruments.entries()) {
    for (const text of paragraphs) {
      const held = holders[text] as number[];
      if (held.at(-1) !== index) held.push(index);
    }
  }
  return holders;
}
