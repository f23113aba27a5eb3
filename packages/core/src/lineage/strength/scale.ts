/** Whether an organ records what it thinks, asks somebody for something, or itself settles something. */
export type Dimension = 'recognition' | 'ask' | 'decision';

/** A step of the scale of strength. */
export interface Level {
  readonly name: string;
  /** Where it begins; it reaches up to the next hundred. */
  readonly value: number;
  readonly dimension: Dimension;
  /** What an organ does with a verb of this level. */
  readonly meaning: string;
  /** Why it stands here, with the authority. */
  readonly reason: string;
}

/** The steps of the scale, weakest first, a hundred apart. */
export const LEVELS = [
  {
    name: 'calls to mind',
    value: 100,
    dimension: 'recognition',
    meaning: 'names something that is so, without a word about it',
    reason:
      'The considerations on the basis of which action is taken, and no action (United Nations Editorial Manual, "Resolutions": what a preamble recites).',
  },
  {
    name: 'notes',
    value: 200,
    dimension: 'recognition',
    meaning: 'puts on record that it knows, neither approving nor disapproving',
    reason:
      '"Takes note of" and "notes" are neutral: neither approval nor disapproval (General Assembly decision 55/488). It is more than to recall, for the thing is now on the record of this organ.',
  },
  {
    name: 'recognizes',
    value: 300,
    dimension: 'recognition',
    meaning: 'accepts that something is so',
    reason:
      'It is no longer neutral: the organ says that the thing is true or that it matters, as its opinion (Editorial Manual: the operative part states the opinion of the organ).',
  },
  {
    name: 'affirms',
    value: 400,
    dimension: 'recognition',
    meaning: 'asserts something as its own position, or lays weight on it',
    reason:
      'Recognizing accepts what is said elsewhere; affirming says it in the name of the organ. Whether "stresses" or "reaffirms" says more is nowhere settled: they bear one number.',
  },
  {
    name: 'judges',
    value: 500,
    dimension: 'recognition',
    meaning: 'says that something is good, or that it worries',
    reason:
      'A judgement on a matter or on the conduct of somebody, beyond a position. "Concerned" opens the ladder of emotive words (J. S. Gruenberg, Case Western Reserve Journal of International Law 41, 2009, 513).',
  },
  {
    name: 'takes sides',
    value: 600,
    dimension: 'recognition',
    meaning: 'stands for something, binds its own will to it, or condemns it',
    reason:
      'The organ lends its authority for or against. "Deplored" and "condemned" stand above "concerned" on the ladder of emotive words (Gruenberg 2009); "endorses" makes the text of another its own.',
  },
  {
    name: 'encourages',
    value: 700,
    dimension: 'ask',
    meaning: 'asks for more of what is being done, or may be done',
    reason:
      'The first step at which somebody is asked for something. Asks to members are recommendations (Charter of the United Nations, Articles 10 to 14): their words tell how pressing they are.',
  },
  {
    name: 'invites',
    value: 800,
    dimension: 'ask',
    meaning: 'names an act and leaves it to the one who is asked',
    reason: 'An invitation names what should be done, as encouragement need not; it may be declined.',
  },
  {
    name: 'calls upon',
    value: 900,
    dimension: 'ask',
    meaning: 'asks for an act',
    reason:
      'The plain appeal to act: the weakest of the instructive verbs addressed to others, before "recommends" and "requests" (Gruenberg 2009).',
  },
  {
    name: 'requests',
    value: 1000,
    dimension: 'ask',
    meaning: 'gives a task',
    reason:
      'Addressed as a rule to those who answer to the organ: the Secretary-General performs such functions as are entrusted to him (Charter, Article 98). Above "calls upon" and "recommends" (Gruenberg 2009).',
  },
  {
    name: 'urges',
    value: 1100,
    dimension: 'ask',
    meaning: 'asks for an act with insistence',
    reason: 'Above "requests" and below "warns" and "demands" (Gruenberg 2009).',
  },
  {
    name: 'demands',
    value: 1200,
    dimension: 'ask',
    meaning: 'leaves no choice in words',
    reason: 'The strongest of the instructive verbs addressed to others (Gruenberg 2009).',
  },
  {
    name: 'decides',
    value: 1300,
    dimension: 'decision',
    meaning: 'settles something by this text itself',
    reason:
      'It takes effect without anybody being asked: agenda, budget, membership, subsidiary organs, mandates (Charter, Articles 17, 18, 21, 22; for the Security Council Article 25). Gruenberg counts it lowest among instructions to others; on the scale of what a text does it is the last step.',
  },
] as const satisfies readonly Level[];

export type LevelName = (typeof LEVELS)[number]['name'];

/**
 * The verbs of opening phrases, by their English names, with their numbers, about the middle of their level so that modifiers find
 * room on either side. Where no authority tells two verbs apart they bear one
 * number. Another language has no verbs of its own: its words name these.
 */
export const VERBS = {
  recalls: 140,
  'has considered': 140,
  commemorates: 140,
  'remains seized': 140,
  'bears in mind': 150,
  'takes into account': 150,
  'is aware': 150,
  'is guided': 150,
  notes: 250,
  'takes note': 250,
  acknowledges: 350,
  recognizes: 350,
  considers: 350,
  affirms: 450,
  reaffirms: 450,
  'is convinced': 450,
  stresses: 450,
  'draws attention': 450,
  reminds: 460,
  hopes: 530,
  appreciates: 540,
  regrets: 540,
  welcomes: 550,
  'is concerned': 550,
  commends: 560,
  'is alarmed': 570,
  supports: 640,
  deplores: 640,
  'commits itself': 650,
  condemns: 670,
  rejects: 670,
  endorses: 670,
  encourages: 750,
  invites: 850,
  suggests: 850,
  'calls upon': 940,
  appeals: 950,
  recommends: 960,
  requests: 1050,
  urges: 1140,
  warns: 1160,
  demands: 1250,
  directs: 1260,
  adopts: 1350,
  agrees: 1350,
  appoints: 1350,
  appropriates: 1350,
  approves: 1350,
  authorizes: 1350,
  decides: 1350,
  declares: 1350,
  determines: 1350,
  establishes: 1350,
  renews: 1350,
} as const;

export type VerbName = keyof typeof VERBS;

const PITCH = 100;

/** The step of the scale that a value belongs to. */
export function levelOfValue(value: number): (typeof LEVELS)[number] {
  const at = Math.floor(value / PITCH) - 1;
  return LEVELS[Math.min(Math.max(at, 0), LEVELS.length - 1)] as (typeof LEVELS)[number];
}

/** The value of a verb with its modifiers: however many there are, they carry it out of its level neither upwards nor downwards. */
export function valueWithin(verb: VerbName, weight: number): number {
  const value = VERBS[verb];
  const lowest = levelOfValue(value).value;
  return Math.min(Math.max(value + weight, lowest), lowest + PITCH - 1);
}
