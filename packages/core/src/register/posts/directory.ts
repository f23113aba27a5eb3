import type { TableProblem, TableProblemCode } from '../tables/problem.ts';
import type { PostAssignment, PostRole } from './post.ts';

/** What is known before a table of focal points is read. */
export interface KnownDirectory {
  /** Organizations by all that names them: codes, names, acronyms. */
  readonly organizations: readonly {
    readonly id: string;
    readonly label: string;
    readonly words: readonly string[];
  }[];
  readonly posts: readonly KnownPost[];
  readonly people: readonly KnownPerson[];
}

export interface KnownPost {
  readonly id: string;
  readonly organization: string;
  readonly role: PostRole;
  readonly about: string;
  /** Its last ISO 8601 day, where it has one. */
  readonly closedOn: string | null;
  readonly assignments: readonly (PostAssignment & { readonly person: string })[];
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

export type DirectoryProblemCode =
  | TableProblemCode
  | 'organization-missing'
  | 'email-wrong'
  | 'phone-wrong'
  | 'person-unclear'
  | 'held-meanwhile'
  | 'post-closed'
  | 'row-twice';

/** A problem at its place in a table of focal points. */
export interface DirectoryProblem extends Omit<TableProblem, 'code'> {
  readonly code: DirectoryProblemCode;
}

/** Something that a row says and that was not known. */
export interface DirectoryChange {
  readonly field: 'post' | 'name' | 'email' | 'phone' | 'from' | 'until' | 'state';
  readonly before: string | null;
  readonly after: string;
}

/** What a row of a table of focal points would change. */
export interface PlannedPost {
  readonly row: number;
  readonly organization: string;
  readonly label: string;
  readonly role: PostRole;
  readonly about: string;
  /** Null for a post that the organization does not have yet. */
  readonly post: string | null;
  /** Whom it names; `id` is `row:17` for somebody whom row 17 names first. */
  readonly person: KnownPerson | null;
  /** The person is new, or something else is known of them now. */
  readonly personChanges: boolean;
  /** What is assigned; `id` is null for a new assignment. Null where nothing of it changes. */
  readonly assignment: {
    readonly id: string | null;
    readonly from: string;
    readonly until: string | null;
    readonly confirmed: boolean;
  } | null;
  readonly changes: readonly DirectoryChange[];
}

/** What a table of focal points would change, and what speaks against it. Nothing is changed while a problem is an error. */
export interface DirectoryPlan {
  readonly rows: readonly PlannedPost[];
  readonly problems: readonly DirectoryProblem[];
}
