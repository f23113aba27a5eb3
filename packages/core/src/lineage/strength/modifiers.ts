/** A kind of words that strengthen or weaken what an opening phrase says. */
export interface Modifier {
  /** What it adds to the value of the verb. */
  readonly weight: number;
  /** `phrase`: within the opening phrase. `ask`: in the words behind it, where something is asked for. */
  readonly within: 'phrase' | 'ask';
  readonly reason: string;
}

/** The modifiers of the scale, by name. */
export const MODIFIERS = {
  also: {
    weight: 0,
    within: 'phrase',
    reason:
      'Also, further: they order paragraphs that open with one verb, and go and come with their neighbours.',
  },
  again: {
    weight: 0,
    within: 'phrase',
    reason: 'Once again, continues to, remains: said before, and meant as before.',
  },
  focus: {
    weight: 0,
    within: 'phrase',
    reason: 'In this regard, in particular: they point at what is meant.',
  },
  'with approval': {
    weight: 10,
    within: 'phrase',
    reason: 'With appreciation, satisfaction, interest: a neutral verb takes on a favour.',
  },
  'with worry': {
    weight: 20,
    within: 'phrase',
    reason: 'With concern, regret, alarm: a neutral verb takes on a blame.',
  },
  very: { weight: 10, within: 'phrase', reason: 'Very, growing: a degree more of what follows.' },
  strongly: {
    weight: 20,
    within: 'phrase',
    reason: 'Strongly, deeply, firmly, serious: more of what the verb says, and not another verb.',
  },
  gravely: {
    weight: 30,
    within: 'phrase',
    reason: 'Grave, utmost, without reservation, in the strongest terms: the highest degree in use.',
  },
  urgently: { weight: 20, within: 'phrase', reason: 'Urgently: it shall be done soon.' },
  'without delay': {
    weight: 10,
    within: 'ask',
    reason: 'Without delay, immediately, as a matter of urgency: what is asked for shall be done soon.',
  },
  'to consider': {
    weight: -30,
    within: 'ask',
    reason:
      'To consider providing is to think about providing: who has thought about it has done what was asked.',
  },
  'as appropriate': {
    weight: -10,
    within: 'ask',
    reason: 'As appropriate, where necessary: whoever is asked judges whether the case is given.',
  },
  'where possible': {
    weight: -10,
    within: 'ask',
    reason: 'Where possible, in a position to do so: whoever cannot is not asked.',
  },
  voluntarily: {
    weight: -10,
    within: 'ask',
    reason: 'On a voluntary basis: nobody is bound.',
  },
  'within existing resources': {
    weight: -10,
    within: 'ask',
    reason: 'Within existing resources: nothing is given for it.',
  },
} as const satisfies Readonly<Record<string, Modifier>>;

export type ModifierName = keyof typeof MODIFIERS;
