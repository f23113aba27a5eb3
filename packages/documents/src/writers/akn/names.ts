import type { Instrument } from '@biennium/core';
import { slugOf } from '../document-addresses.ts';
import type { AknProfile } from './profile.ts';

/** Codes of the organs in addresses, by their English names. */
const ACTORS: Readonly<Record<string, string>> = {
  'General Assembly': 'ga',
  'Security Council': 'sc',
  'Economic and Social Council': 'ecosoc',
  'Human Rights Council': 'hrc',
};

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'eng',
  fr: 'fra',
  ar: 'ara',
  es: 'spa',
  ru: 'rus',
  zh: 'zho',
};

/** How the published files write a date that is not known; the schema asks for one. */
export const NO_DATE = '0001-01-01';

/** The names of a document: of the work, of its text in one language, of this file. */
export interface AknNames {
  /** `un-ga`, or `unga` in published files. */
  readonly actor: string;
  /** `79-9`. */
  readonly number: string;
  readonly date: string;
  /** ISO 639-2: `eng`. */
  readonly language: string;
  readonly work: string;
  readonly expression: string;
  readonly manifestation: string;
}

export function namesOfInstrument(instrument: Instrument, profile: AknProfile): AknNames {
  const actor = actorOf(instrument.body, profile);
  const number = numberOf(instrument.symbol ?? instrument.draftSymbol);
  const date = instrument.adoptedOn ?? NO_DATE;
  const language = LANGUAGES[instrument.language] ?? instrument.language;
  const work = `/akn/un/statement/deliberation/${actor}/${date}/${number}`;
  const expression = `${work}/${language}@${profile === 'guideline' ? date : ''}`;
  return { actor, number, date, language, work, expression, manifestation: `${expression}.xml` };
}

function actorOf(body: string | null, profile: AknProfile): string {
  if (body === null) return 'un';
  const code = ACTORS[body] ?? slugOf(body);
  return profile === 'guideline' ? `un-${code}` : `un${code}`;
}

/** `A/RES/79/9` → `79-9`, `S/RES/2520 (2020)` → `2520-2020`, `A/77/L.18` → `A-77-L18`. */
function numberOf(symbol: string | null): string {
  if (symbol === null) return 'unnumbered';
  return slugOf(symbol.replace(/^[A-Z]+\/(?:HRC\/)?RES\//, '').replaceAll('.', '')) || 'unnumbered';
}
