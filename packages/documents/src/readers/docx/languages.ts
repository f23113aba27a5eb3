/** Share of the characters that must be in one language for the document to be said to be in it. */
const SHARE = 0.6;

/** Which language the file says that its characters are in; Word marks runs, often wrongly, so the commonest counts. */
export class Languages {
  readonly #characters = new Map<string, number>();
  #all = 0;

  /** `language` is a tag such as `en-GB`. */
  count(language: string, characters: number): void {
    const primary = language.slice(0, 2).toLowerCase();
    if (!/^[a-z]{2}$/.test(primary)) return;
    this.#characters.set(primary, (this.#characters.get(primary) ?? 0) + characters);
    this.#all += characters;
  }

  /** ISO 639-1 code, or null when no language clearly prevails. */
  commonest(): string | null {
    for (const [language, characters] of this.#characters)
      if (characters >= this.#all * SHARE) return language;
    return null;
  }
}
