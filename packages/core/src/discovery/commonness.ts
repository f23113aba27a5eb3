import type { HeldInstrument } from './held-instrument.ts';

/** A title that more instruments of one session bear tells nothing by itself. */
const IN_ONE_SESSION = 2;

/** What titles and recalled symbols tell, known from all instruments: what many have tells little. */
export interface Commonness {
  /** Whether a title, of an instrument or an item of the agenda, is borne by few enough in each session. */
  readonly isTelling: (titleKey: string) => boolean;
  /** On how many questions these instruments are: their titles, and where titles tell nothing the most of one session. */
  readonly questionsOf: (instruments: Iterable<HeldInstrument>) => number;
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
  const questionsOf = (some: Iterable<HeldInstrument>): number => {
    const titles = new Set<string>();
    const untitled = new Map<string, number>();
    let most = 0;
    for (const { titleKey, session, time } of some) {
      if (titleKey !== null && isTelling(titleKey)) titles.add(titleKey);
      else {
        const within = `${session ?? time.slice(0, 4)}`;
        untitled.set(within, (untitled.get(within) ?? 0) + 1);
        most = Math.max(most, untitled.get(within) as number);
      }
    }
    return titles.size + most;
  };
  const recalling = new Map<string, HeldInstrument[]>();
  for (const instrument of instruments) {
    for (const symbol of instrument.recalled.keys()) {
      const others = recalling.get(symbol);
      if (others) others.push(instrument);
      else recalling.set(symbol, [instrument]);
    }
  }
  const questions = new Map([...recalling].map(([symbol, those]) => [symbol, questionsOf(those)]));
  return { isTelling, questionsOf, questionsRecalling: (symbol) => questions.get(symbol) as number };
}
