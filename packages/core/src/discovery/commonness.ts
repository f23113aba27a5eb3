import type { HeldInstrument } from './held-instrument.ts';

/** A title that more instruments of one session bear tells nothing by itself. */
const IN_ONE_SESSION = 2;

/** What titles and recalled symbols tell, known from all instruments: what many have tells little. */
export interface Commonness {
  /** Whether a title, of an instrument or an item of the agenda, is borne by few enough in each session. */
  readonly isTelling: (titleKey: string) => boolean;
  /** The question that an instrument is on, as far as its title tells; otherwise itself. */
  readonly questionOf: (instrument: HeldInstrument) => string;
  /** On how many questions a symbol is recalled. */
  readonly questionsRecalling: (symbol: string) => number;
}

/** Drafts are not counted: they bear the title of what they became. */
export function commonnessAmong(instruments: readonly HeldInstrument[]): Commonness {
  const adopted = instruments.filter(({ kind }) => kind !== 'draft');
  const bearers = new Map<string, Set<string>>();
  const generic = new Set<string>();
  for (const { id, symbol, titleKey, agendaKey, session, body, part, time } of adopted) {
    for (const key of new Set([titleKey, agendaKey])) {
      if (key === null) continue;
      const within = [key, body, part, session ?? time.slice(0, 4)].join('|');
      const bearing = (bearers.get(within) ?? new Set()).add(symbol ?? id);
      bearers.set(within, bearing);
      if (bearing.size > IN_ONE_SESSION) generic.add(key);
    }
  }
  const isTelling = (titleKey: string): boolean => !generic.has(titleKey);
  const questionOf = ({ titleKey, id }: HeldInstrument): string =>
    titleKey !== null && isTelling(titleKey) ? titleKey : id;
  const recalling = new Map<string, Set<string>>();
  for (const instrument of instruments) {
    for (const symbol of instrument.recalled.keys())
      recalling.set(symbol, (recalling.get(symbol) ?? new Set()).add(questionOf(instrument)));
  }
  return { isTelling, questionOf, questionsRecalling: (symbol) => recalling.get(symbol)?.size ?? 0 };
}
