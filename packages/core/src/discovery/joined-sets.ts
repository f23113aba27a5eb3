/** Numbers from 0 in sets that can be joined and not parted (union by size, with halved paths). */
export class JoinedSets {
  readonly #parents: Int32Array;
  readonly #sizes: Int32Array;

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, index) => index);
    this.#sizes = new Int32Array(count).fill(1);
  }

  /** The number that stands for the set of `member`. */
  of(member: number): number {
    let at = member;
    while (this.#parents[at] !== at) {
      this.#parents[at] = this.#parents[this.#parents[at] as number] as number;
      at = this.#parents[at] as number;
    }
    return at;
  }

  /** Makes one set of two. @returns the number that stands for it. */
  join(one: number, other: number): number {
    const [a, b] = [this.of(one), this.of(other)];
    if (a === b) return a;
    const [large, small] = (this.#sizes[a] as number) >= (this.#sizes[b] as number) ? [a, b] : [b, a];
    this.#parents[small] = large;
    this.#sizes[large] = (this.#sizes[large] as number) + (this.#sizes[small] as number);
    return large;
  }
}
