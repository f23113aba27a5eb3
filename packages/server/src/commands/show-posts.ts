import {
  foldedWords,
  gapsOfPost,
  type PostRole,
  type PostStanding,
  standingOfPost,
  stateOfAssignment,
} from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import {
  allAssignments,
  assignmentsOfPost,
  type StoredAssignment,
} from '../store/repositories/focal-assignments.ts';
import { notesOfPosts } from '../store/repositories/focal-notes.ts';
import { listPeople, type StoredPerson } from '../store/repositories/focal-people.ts';
import { listPosts as everyPost, postById, type StoredPost } from '../store/repositories/focal-posts.ts';
import type { Context } from './context.ts';
import { nameOf, organizationsOfPosts } from './post-organizations.ts';
import type {
  PersonList,
  PersonSummary,
  PostList,
  PostOrganization,
  PostPage,
  PostSummary,
  ShownAssignment,
  ShownPerson,
} from './post-pages.ts';

export interface PostFilter {
  /** The entry of the register. */
  readonly organization?: string | undefined;
  readonly role?: PostRole | undefined;
  readonly side?: 'a' | 'b' | 'third' | undefined;
  /** `nominated`: a nomination waits. Without a state, those that are closed are left out. */
  readonly state?: PostStanding['state'] | 'nominated' | undefined;
  /** Words of the organization, of what the post is for, and of names that the person who asks may see. */
  readonly words?: string | undefined;
  /** The holder's last day is this one or before. */
  readonly endsTo?: string | undefined;
  readonly sort?: 'vacancies' | 'organization' | undefined;
  /** As they stood on this ISO 8601 day; today where none is given. */
  readonly on?: string | undefined;
}

/** The present ISO 8601 day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** One page of the posts that pass the filter: those vacant longest first, or by organization. Refused: `not-permitted`. */
export async function listPosts(
  context: Context,
  filter: PostFilter,
  window: { readonly limit: number; readonly offset: number },
): Promise<Result<PostList>> {
  const denied = mayNot(context.actor, 'read texts');
  if (denied) return refused(denied);
  const on = filter.on ?? today();
  const hidden = mayNot(context.actor, 'see contacts') !== null;
  const passing = (await summaries(context, on, hidden)).filter((post) => passes(post, filter));
  if (filter.sort !== 'organization') passing.sort(byVacancy);
  return done({
    items: passing.slice(window.offset, window.offset + window.limit),
    total: passing.length,
    vacant: passing.filter(({ state }) => state === 'vacant').length,
    ...{ on, hidden },
  });
}

/** Shows a post with its history. Refused: `not-permitted`, `not-found`. */
export async function showPost(context: Context, id: string, on = today()): Promise<Result<PostPage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const post = await postById(db, actor.workspace, id);
  if (!post) return refused(noPost());
  const hidden = mayNot(actor, 'see contacts') !== null;
  const assignments = await assignmentsOfPost(db, actor.workspace, id);
  const people = await listPeople(db, actor.workspace, [...new Set(assignments.map(({ person }) => person))]);
  const organizations = await organizationsOfPosts(context, [post.organization]);
  const shown = showing(on, hidden, people);
  const notes = await notesOfPosts(db, actor.workspace, [id]);
  return done({
    ...summaryOf(post, assignments, organizations, shown, on),
    ...{ on, hidden },
    assignments: assignments.map(shown).reverse(),
    gaps: gapsOfPost(post, assignments, on).reverse(),
    // Words about the work may name somebody.
    notes: notes.map((note) => (hidden ? { ...note, words: null } : note)).reverse(),
  });
}

/** Those who hold or held posts, by name, with their posts. Refused: `not-permitted`. */
export async function listPeopleOfPosts(
  context: Context,
  { words = '', on = today() }: { readonly words?: string | undefined; readonly on?: string | undefined },
  window: { readonly limit: number; readonly offset: number },
): Promise<Result<PersonList>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'see contacts');
  if (denied) return refused(denied);
  const people = await listPeople(db, actor.workspace, null);
  const posts = new Map((await everyPost(db, actor.workspace)).map((post) => [post.id, post]));
  const assignments = groupedBy('person', await allAssignments(db, actor.workspace));
  const organizations = await organizationsOfPosts(
    context,
    [...posts.values()].map(({ organization }) => organization),
  );
  const passing = people
    .map((person): PersonSummary => {
      const shown = showing(on, false, [person]);
      return {
        ...shownPerson(person.id, person, false),
        version: person.version,
        posts: (assignments.get(person.id) ?? []).toReversed().flatMap((assignment) => {
          const post = posts.get(assignment.post);
          if (!post) return [];
          const { person: _, ...rest } = shown(assignment);
          const organization = organizations.get(post.organization) as PostOrganization;
          return [{ id: post.id, organization, role: post.role, about: post.about, assignment: rest }];
        }),
      };
    })
    .filter(({ removed, name, email, posts: held }) =>
      removed
        ? false
        : found(words, [name, email, ...held.flatMap(({ organization }) => wordsOf(organization))]),
    )
    .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
  return done({
    items: passing.slice(window.offset, window.offset + window.limit),
    total: passing.length,
  });
}

export function noPost(): Refusal {
  return refusal('not-found', 'There is no such post.');
}

async function summaries(context: Context, on: string, hidden: boolean): Promise<PostSummary[]> {
  const { db, actor } = context;
  const posts = await everyPost(db, actor.workspace);
  const assignments = groupedBy('post', await allAssignments(db, actor.workspace));
  const people = hidden ? [] : await listPeople(db, actor.workspace, null);
  const organizations = await organizationsOfPosts(
    context,
    posts.map(({ organization }) => organization),
  );
  const shown = showing(on, hidden, people);
  return posts
    .map((post) => summaryOf(post, assignments.get(post.id) ?? [], organizations, shown, on))
    .sort(
      (a, b) =>
        nameOf(a.organization).localeCompare(nameOf(b.organization)) ||
        ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
        a.about.localeCompare(b.about),
    );
}

const ROLES: readonly PostRole[] = ['primary', 'alternate', 'validator'];

function summaryOf(
  post: StoredPost,
  assignments: readonly StoredAssignment[],
  organizations: ReadonlyMap<string, PostOrganization>,
  shown: (assignment: StoredAssignment) => ShownAssignment,
  on: string,
): PostSummary {
  const { state, holder, next, vacancy } = standingOfPost(post, assignments, on);
  const told = (id: string | undefined): ShownAssignment | null => {
    const assignment = assignments.find((each) => each.id === id);
    return assignment ? shown(assignment) : null;
  };
  return {
    ...post,
    organization: organizations.get(post.organization) as PostOrganization,
    ...{ state, vacancy, holder: told(holder?.id), next: told(next?.id) },
  };
}

function showing(
  on: string,
  hidden: boolean,
  people: readonly StoredPerson[],
): (assignment: StoredAssignment) => ShownAssignment {
  const byId = new Map(people.map((person) => [person.id, person]));
  return (assignment) => ({
    ...{ id: assignment.id, from: assignment.from, until: assignment.until },
    ...{ state: stateOfAssignment(assignment, on), withdrawn: assignment.withdrawn },
    person: shownPerson(assignment.person, byId.get(assignment.person), hidden),
  });
}

function shownPerson(id: string, person: StoredPerson | undefined, hidden: boolean): ShownPerson {
  const data = hidden ? null : (person?.data ?? null);
  return {
    ...{ id, name: data?.name ?? null, email: data?.email ?? null, phone: data?.phone ?? null },
    removed: person?.removedAt != null,
  };
}

function passes(post: PostSummary, { organization, role, side, state, words, endsTo }: PostFilter): boolean {
  const { holder, next } = post;
  if (organization !== undefined && post.organization.id !== organization) return false;
  if (role !== undefined && post.role !== role) return false;
  if (side !== undefined && post.organization.side !== side) return false;
  if (state === undefined ? post.state === 'closed' : !isIn(post, state)) return false;
  if (endsTo !== undefined && (holder?.until == null || holder.until > endsTo)) return false;
  const names = [holder?.person.name, next?.person.name];
  return found(words ?? '', [...wordsOf(post.organization), post.about, ...names]);
}

function isIn({ state, next }: PostSummary, asked: PostStanding['state'] | 'nominated'): boolean {
  return asked === 'nominated' ? next?.state === 'nominated' : state === asked;
}

function wordsOf({ names, acronym }: PostOrganization): (string | null | undefined)[] {
  return [...Object.values(names), acronym];
}

function found(words: string, within: readonly (string | null | undefined)[]): boolean {
  const all = foldedWords(within.filter(Boolean).join(' '));
  return foldedWords(words)
    .split(' ')
    .every((word) => all.includes(word));
}

function groupedBy(
  key: 'post' | 'person',
  assignments: readonly StoredAssignment[],
): Map<string, StoredAssignment[]> {
  const groups = new Map<string, StoredAssignment[]>();
  for (const assignment of assignments) {
    const group = groups.get(assignment[key]);
    if (group) group.push(assignment);
    else groups.set(assignment[key], [assignment]);
  }
  return groups;
}

/** Vacant ones before all others, the longest vacancy first. */
function byVacancy(a: PostSummary, b: PostSummary): number {
  return (b.vacancy?.days ?? -1) - (a.vacancy?.days ?? -1);
}
