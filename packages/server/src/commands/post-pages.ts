import type { AssignmentState, DirectoryPlan, PostGap, PostRole, PostStanding } from '@biennium/core';
import type { StoredNote } from '../store/repositories/focal-notes.ts';
import type { StoredPost } from '../store/repositories/focal-posts.ts';

/** An organization as posts name it. */
export interface PostOrganization {
  readonly id: string;
  readonly names: {
    readonly en?: string | undefined;
    readonly fr?: string | undefined;
    readonly ar?: string | undefined;
  };
  readonly acronym: string | null;
  readonly side: 'a' | 'b' | 'third' | null;
}

/** Who holds a post. All is null for those who may not see contacts, and where the person was removed. */
export interface ShownPerson {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly removed: boolean;
}

export interface ShownAssignment {
  readonly id: string;
  readonly from: string;
  readonly until: string | null;
  readonly state: AssignmentState;
  readonly withdrawn: boolean;
  readonly person: ShownPerson;
}

/** A post as lists show it. */
export interface PostSummary extends Omit<StoredPost, 'organization'> {
  readonly organization: PostOrganization;
  readonly state: PostStanding['state'];
  readonly holder: ShownAssignment | null;
  readonly next: ShownAssignment | null;
  readonly vacancy: PostGap | null;
}

export interface PostList {
  readonly items: readonly PostSummary[];
  readonly total: number;
  /** How many of those that pass the filter are vacant. */
  readonly vacant: number;
  /** The ISO 8601 day on which they stand so. */
  readonly on: string;
  /** Names and contacts are left out: who asks may not see them. */
  readonly hidden: boolean;
}

/** A post with its history. */
export interface PostPage extends PostSummary {
  readonly on: string;
  readonly hidden: boolean;
  /** The latest first. */
  readonly assignments: readonly ShownAssignment[];
  /** The latest first. */
  readonly gaps: readonly PostGap[];
  /** The latest first. */
  readonly notes: readonly StoredNote[];
}

/** What a person has to do with one post. */
export interface PersonPost {
  readonly id: string;
  readonly organization: PostOrganization;
  readonly role: PostRole;
  readonly about: string;
  readonly assignment: Omit<ShownAssignment, 'person'>;
}

export interface PersonSummary extends ShownPerson {
  readonly version: number;
  /** The latest first. */
  readonly posts: readonly PersonPost[];
}

export interface PersonList {
  readonly items: readonly PersonSummary[];
  readonly total: number;
}

/** What a table would change, and a word for exactly that: another when the table or what it would change is another. */
export interface PlannedDirectory extends DirectoryPlan {
  readonly fingerprint: string;
}

/** How many rows of a table changed something. */
export interface DirectoryImported {
  readonly changed: number;
}
