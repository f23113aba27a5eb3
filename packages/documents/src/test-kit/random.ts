/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 up to, and without, `below`. */
export function anyBelow(below: number, random: Random): number {
  return Math.floor(random() * below);
}

/** One of the values. */
export function anyOf<T>(values: readonly T[], random: Random): T {
  return values[anyBelow(values.length, random)] as T;
}
