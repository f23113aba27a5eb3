import type { OfEachSide } from '../side.ts';

/** What kind of work a line of the matrix is. */
export type ActivityKind =
  | 'joint project'
  | 'meeting'
  | 'training'
  | 'capacity-building'
  | 'technical cooperation'
  | 'exchange of information'
  | 'study'
  | 'awareness'
  | 'other';

export const ACTIVITY_KINDS: readonly ActivityKind[] = [
  'joint project',
  'meeting',
  'training',
  'capacity-building',
  'technical cooperation',
  'exchange of information',
  'study',
  'awareness',
  'other',
];

/** From when until when; ISO 8601 years, months or days, as far as they are known. */
export interface Period {
  readonly from: string | null;
  readonly until: string | null;
}

/** A step on the way that is due on a day. */
export interface ActivityMilestone {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 day. */
  readonly due: string;
}

/** What is said of a training, or of other capacity-building. */
export interface Training {
  readonly method: string;
  /** How many are to take part. */
  readonly participants: number | null;
  readonly evaluation: string;
}

/** What both sides agree to of a line: all that is frozen when the matrix is adopted. Words that nobody gave are empty. */
export interface ActivityContent {
  readonly title: string;
  /** The language of the words (BCP 47); null where nobody said. */
  readonly language: string | null;
  readonly description: string;
  readonly kind: ActivityKind;
  /** A term of one of the pair's lists of areas. */
  readonly area: string | null;
  /** A cluster of the pair. */
  readonly cluster: string | null;
  /** The organization that leads for each side. */
  readonly leads: OfEachSide<string | null>;
  readonly partners: readonly string[];
  readonly planned: Period;
  readonly place: string;
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
  /** Sustainable Development Goals by their numbers: "4". */
  readonly goals: readonly string[];
  readonly output: string;
  readonly indicator: string;
  readonly resources: string;
  /** The mandates that it serves. */
  readonly mandates: readonly string[];
  readonly milestones: readonly ActivityMilestone[];
  /** Of other kinds of work it stays empty. */
  readonly training: Training;
}

/** A line of which only the title is known. */
export function blankActivity(title: string, kind: ActivityKind): ActivityContent {
  return {
    title,
    language: null,
    description: '',
    kind,
    area: null,
    cluster: null,
    leads: { a: null, b: null },
    partners: [],
    planned: { from: null, until: null },
    place: '',
    countries: [],
    goals: [],
    output: '',
    indicator: '',
    resources: '',
    mandates: [],
    milestones: [],
    training: { method: '', participants: null, evaluation: '' },
  };
}
