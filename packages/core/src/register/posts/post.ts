/** What a focal point does for its organization: speaks for it, stands in, or approves what it reports. */
export type PostRole = 'primary' | 'alternate' | 'validator';

export const POST_ROLES: readonly PostRole[] = ['primary', 'alternate', 'validator'];

/** A post, without those who hold it: it outlives them. */
export interface PostDays {
  /** The ISO 8601 day from which it is to be held. */
  readonly since: string;
  /** Its last day; null while it is to be held. */
  readonly closedOn: string | null;
}

/** That somebody holds a post, from a day on. */
export interface PostAssignment {
  readonly id: string;
  /** First ISO 8601 day. */
  readonly from: string;
  /** Last day; null while none is known. */
  readonly until: string | null;
  /** Both sides know of it; before, it is a nomination. */
  readonly confirmed: boolean;
  /** It was taken back before it began. */
  readonly withdrawn: boolean;
}

export type AssignmentState = 'nominated' | 'confirmed' | 'active' | 'ended';

/** A stretch of days on which nobody held a post; `until` is null where it goes on. */
export interface PostGap {
  readonly from: string;
  readonly until: string | null;
  readonly days: number;
}

/** How a post stands on a day. */
export interface PostStanding {
  /** `closed`: it is no longer to be held. `coming`: not yet. */
  readonly state: 'held' | 'vacant' | 'closed' | 'coming';
  readonly holder: PostAssignment | null;
  /** The one that comes after, confirmed before nominated. */
  readonly next: PostAssignment | null;
  /** While it is vacant: since when. */
  readonly vacancy: PostGap | null;
}
