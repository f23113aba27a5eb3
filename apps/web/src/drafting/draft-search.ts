import { oneOf } from './one-of.ts';

export const views = ['text', 'delegations', 'compilation', 'revisions', 'history'] as const;
export type View = (typeof views)[number];

export const looks = ['redline', 'clean', 'base'] as const;
/** The draft over the issued text, as it will read, or the issued text. */
export type Look = (typeof looks)[number];

export const rulings = ['open', 'accepted', 'rejected', 'bracketed'] as const;

/** What the address of a draft says. */
export interface DraftSearch {
  readonly view?: View | undefined;
  readonly look?: Look | undefined;
  readonly delegation?: string | undefined;
  readonly ruling?: (typeof rulings)[number] | undefined;
  /** Only amendments that contradict each other. */
  readonly conflicts?: 'yes' | undefined;
  /** The revision that delegations marked. */
  readonly round?: string | undefined;
  /** Amendments that nobody decided, in the compilation: left out, else in brackets. */
  readonly undecided?: 'left' | undefined;
  /** The text that the draft is to be closed as; `choose` to choose it. */
  readonly adopt?: string | undefined;
  /** Two states of the draft that are compared: `base`, `now`, `adopted`, or the number of a revision. */
  readonly old?: string | undefined;
  readonly new?: string | undefined;
  readonly page?: number | undefined;
}

/** What each view of a draft is given. */
export interface DraftViewProps {
  readonly search: DraftSearch;
  readonly onShow: (search: DraftSearch) => void;
}

/** What an address asks for; what it does not know is left out. */
export function draftSearchOf(search: Record<string, unknown>): DraftSearch {
  const page = Number(search['page']);
  const { delegation, adopt } = search;
  const known = {
    view: oneOf(views, search['view']),
    look: oneOf(looks, search['look']),
    ruling: oneOf(rulings, search['ruling']),
    conflicts: oneOf(['yes'] as const, search['conflicts']),
    undecided: oneOf(['left'] as const, search['undecided']),
    delegation: typeof delegation === 'string' && delegation !== '' ? delegation : undefined,
    round: numbered(search['round']),
    adopt: typeof adopt === 'string' && adopt !== '' ? adopt : undefined,
    old: momentOf(search['old']),
    new: momentOf(search['new']),
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

function numbered(value: unknown): string | undefined {
  return /^\d{1,4}$/.test(String(value)) ? String(value) : undefined;
}

/** A state of a draft that an address names. */
export function momentOf(value: unknown): string | undefined {
  return oneOf(['base', 'now', 'adopted'] as const, value) ?? numbered(value);
}
