/** Gives out identifiers of elements, each one once: a taken one gets its turn behind it. */
export class ElementIds {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    let id = wanted;
    for (let turn = 2; this.#taken.has(id); turn += 1) id = `${wanted}-${turn}`;
    this.#taken.add(id);
    return id;
  }
}

/** The part of an identifier that a number or marker gives: `12 bis` → `12bis`, `(a)` → `a`; null when it gives none. */
export function idPart(marker: string | null): string | null {
  const letters = (marker ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return letters === '' ? null : letters;
}
