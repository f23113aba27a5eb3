/** Gives out identifiers of elements, each one once: a taken one gets its turn behind it. */
export class ElementIds {
  readonly #taken = new Set<string>();
  /** The turn that the next one who wants an identifier gets; the ones before it are taken. */
  readonly #turns = new Map<string, number>();

  take(wanted: string): string {
    let turn = this.#turns.get(wanted) ?? 1;
    const id = () => (turn === 1 ? wanted : `${wanted}-${turn}`);
    while (this.#taken.has(id())) turn += 1;
    this.#turns.set(wanted, turn + 1);
    this.#taken.add(id());
    return id();
  }
}

/** The part of an identifier that a number or marker gives: `12 bis` → `12bis`, `(a)` → `a`; null when it gives none. */
export function idPart(marker: string | null): string | null {
  const letters = (marker ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return letters === '' ? null : letters;
}
