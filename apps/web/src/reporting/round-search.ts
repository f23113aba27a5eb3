import { type Answer, answers } from './answers.ts';

interface RoundsSearch {
  readonly matrix?: string | undefined;
}

/** What the address of the list of rounds says. */
export function roundsSearchOf(search: Record<string, unknown>): RoundsSearch {
  const matrix = wordsIn(search['matrix']);
  return matrix === undefined ? {} : { matrix };
}

export interface RoundSearch {
  /** What is shown: the organizations, unless the reports are asked for, or those of one's own organization. */
  readonly show?: 'mine' | 'reports' | undefined;
  readonly answer?: Answer | undefined;
  readonly side?: 'a' | 'b' | undefined;
  readonly organization?: string | undefined;
}

/** What the address of a round says. */
export function roundSearchOf(search: Record<string, unknown>): RoundSearch {
  const known = {
    show: (['mine', 'reports'] as const).find((view) => view === search['show']),
    answer: answers.find((answer) => answer === search['answer']),
    side: (['a', 'b'] as const).find((side) => side === search['side']),
    organization: wordsIn(search['organization']),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

function wordsIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 200) : undefined;
}
