import type { StandingField, StandingValue } from '../standing.ts';
import { foldedWords } from '../tables/columns.ts';

/** An organization of the register: its entry, and what holds of it. */
export interface KnownOrganization {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly StandingField[];
}

/** The values that hold of a field. */
export function valuesOf({ fields }: KnownOrganization, name: string): readonly StandingValue[] {
  return fields.find(({ field }) => field === name)?.values ?? [];
}

/** The value that is shown of a field, of words in one language: one that holds without an end, else any. */
export function shownValue(
  organization: KnownOrganization,
  name: string,
  language?: string,
): StandingValue | null {
  const values = valuesOf(organization, name).filter(
    (value) => language === undefined || value.language === language,
  );
  return values.find(({ until }) => until === null) ?? values[0] ?? null;
}

/** Organizations by what names them: folded words → ids, those of a code before those of a name and of an acronym. */
export class OrganizationNames {
  readonly #codes = new Map<string, Set<string>>();
  readonly #names = new Map<string, Set<string>>();
  readonly #acronyms = new Map<string, Set<string>>();

  add(what: 'code' | 'name' | 'acronym', words: string, id: string): void {
    const map = { code: this.#codes, name: this.#names, acronym: this.#acronyms }[what];
    const key = foldedWords(words);
    const ids = map.get(key) ?? new Set();
    map.set(key, ids.add(id));
  }

  addKnown(organization: KnownOrganization): void {
    this.add('code', organization.id, organization.id);
    for (const { value } of valuesOf(organization, 'code')) this.add('code', value, organization.id);
    for (const { value } of valuesOf(organization, 'name')) this.add('name', value, organization.id);
    for (const { value } of valuesOf(organization, 'acronym')) this.add('acronym', value, organization.id);
  }

  byCode(words: string): ReadonlySet<string> {
    return this.#codes.get(foldedWords(words)) ?? NONE;
  }

  byName(words: string): ReadonlySet<string> {
    return this.#names.get(foldedWords(words)) ?? NONE;
  }

  byAcronym(words: string): ReadonlySet<string> {
    return this.#acronyms.get(foldedWords(words)) ?? NONE;
  }

  /** The organizations that words may mean: those with this code, else this name, else this acronym. */
  meantBy(words: string): ReadonlySet<string> {
    const ways = [this.byCode(words), this.byName(words), this.byAcronym(words)];
    return ways.find(({ size }) => size > 0) ?? NONE;
  }
}

const NONE: ReadonlySet<string> = new Set();
