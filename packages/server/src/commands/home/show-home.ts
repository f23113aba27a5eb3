import { otherSide, type Side, stateOfMatrix, stateOfRound } from '@biennium/core';
import type { Actor, GivenRole } from '../../policies/actor.ts';
import { mayNot } from '../../policies/may.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { eventsOfSideSince } from '../../store/repositories/home/events-since.ts';
import {
  overdueLines,
  type SilentOrganization,
  sharedOfMatrix,
  silentOrganizations,
} from '../../store/repositories/home/late.ts';
import { lastVisitOf, noteVisit } from '../../store/repositories/home/visits.ts';
import {
  amendmentsToAgree,
  type HomeItem,
  type HomeList,
  keysToTurn,
  linesToAccept,
  type WaitingReports,
  waitingReports,
} from '../../store/repositories/home/waiting.ts';
import { matricesOf } from '../../store/repositories/matrix/matrices.ts';
import { listEntries } from '../../store/repositories/register-entries.ts';
import { countReportsOfRounds } from '../../store/repositories/reports/report-list.ts';
import { roundsOf } from '../../store/repositories/reports/rounds.ts';
import { type ShownEvent, shownEvents } from '../audit/shown-events.ts';
import type { Context } from '../context.ts';
import { type MatrixInShort, showMatrix } from '../matrix/show-matrix.ts';
import { organizationsOfPosts } from '../post-organizations.ts';
import type { PostOrganization } from '../post-pages.ts';
import { type RoundInShort, roundInShort } from '../reports/show-rounds.ts';
import { listPosts, today } from '../show-posts.ts';

/** So many of each kind are named; how many there are is counted. */
const mostItems = 5;
const mostEvents = 20;
const mostEntries = 500;
const firstVisitDays = 30;
const dayMilliseconds = 24 * 60 * 60 * 1000;

export const WAITING_KINDS = [
  ...(['lines to accept', 'keys to turn', 'amendments to agree', 'reports to write'] as const),
  ...(['reports to validate', 'reports to countersign', 'reports disputed'] as const),
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

export const LATE_KINDS = ['lines overdue', 'action points overdue', 'posts vacant'] as const;
export type LateKind = (typeof LATE_KINDS)[number];

/** What waits for somebody, or is late: how many of a kind, and the first of them. */
export interface HomeGroup<K> extends HomeList {
  readonly kind: K;
}

/** What somebody who comes in sees first. */
export interface HomePage {
  /** The ISO 8601 day on which it stands so. */
  readonly on: string;
  /** What waits for them, by their roles; kinds of which nothing waits are left out. */
  readonly waiting: readonly HomeGroup<WaitingKind>[];
  /** What is late, as far as it concerns them. */
  readonly late: readonly HomeGroup<LateKind>[];
  /** The organizations of their side, or their own, that are silent. */
  readonly silent: readonly SilentOrganization[];
  /** What the other side did since they were here last; all is empty for who is of no side. */
  readonly since: {
    /** The instant in ISO 8601; null of a first visit, when the last 30 days are told. */
    readonly at: string | null;
    readonly events: readonly ShownEvent[];
    /** There are more. */
    readonly more: boolean;
  };
  readonly stands: WhereItStands;
  /** The organizations that are named. */
  readonly organizations: readonly PostOrganization[];
}

/** Where the cycle stands. */
export interface WhereItStands {
  /** The matrix that is carried out, else the one that is being made. */
  readonly matrix: (MatrixInShort & { readonly shared: Readonly<Record<string, number>> }) | null;
  /** The matrix that is being made while another is carried out. */
  readonly next: MatrixInShort | null;
  /** The open round that is due first, else the last one. */
  readonly round: RoundInShort | null;
  /** The next meeting of the register. */
  readonly meeting: { readonly id: string; readonly title: string; readonly on: string } | null;
}

/** What the other side does that is told to this one. Each is shown as far as the reader sees what it is about. */
const TOLD = [
  ...(['matrix made', 'matrix changed', 'matrix adopted', 'matrix closed', 'activity proposed'] as const),
  ...(['activity changed', 'activity withdrawn', 'activity brought back', 'activity completed'] as const),
  ...(['activity disposed of', 'activity published', 'key turned', 'key taken back'] as const),
  ...(['amendment proposed', 'amendment agreed', 'amendment withdrawn', 'amendment declined'] as const),
  ...(['remark made', 'round made', 'round changed', 'round opened', 'round closed'] as const),
  ...(['round consolidated', 'report validated', 'report countersigned', 'report disputed'] as const),
  ...(['report published', 'evidence attached', 'evidence withdrawn'] as const),
] as const;

/**
 * What waits for the actor, what is late, what the other side did since they were here last, and where the cycle stands (rule F48), as far as they see it.
 * Refused: `not-permitted`.
 */
export async function showHome(context: Context): Promise<Result<HomePage>> {
  const { actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const on = today();
  const inside = mayNot(actor, 'see the follow-up') === null;
  const waiting = inside ? await whatWaits(context) : [];
  const silent = inside ? await whoIsSilent(context, on) : [];
  const late = await whatIsLate(context, on, inside);
  const named = [
    ...[...waiting, ...late].flatMap(({ items }) => items.flatMap(({ organization }) => organization ?? [])),
    ...silent.map(({ organization }) => organization),
  ];
  const organizations = await organizationsOfPosts(context, named);
  return done({
    ...{ on, waiting, late, silent, since: await sinceLastVisit(context) },
    stands: await whereItStands(context, on, inside),
    organizations: [...organizations.values()],
  });
}

/** Notes that somebody has seen what the other side did. Of who has no account nothing is noted. */
export async function visitHome({ db, actor }: Context): Promise<Result<void>> {
  if (actor.id.startsWith('account:')) await noteVisit(db, actor.workspace, actor.id);
  return done(undefined);
}

/** The sides, or organizations, for which an actor holds a role. */
function heldAs(actor: Actor, role: GivenRole) {
  const held = actor.grants.filter((grant) => grant.role === role);
  return {
    sides: [...new Set(held.flatMap(({ side }) => side ?? []))],
    organizations: [...new Set(held.flatMap(({ organization }) => organization ?? []))],
  };
}

async function whatWaits({ db, actor }: Context): Promise<HomeGroup<WaitingKind>[]> {
  const { workspace } = actor;
  const [coordinator, focal, validator] = (['coordinator', 'focal-point', 'validator'] as const).map((role) =>
    heldAs(actor, role),
  ) as [ReturnType<typeof heldAs>, ReturnType<typeof heldAs>, ReturnType<typeof heldAs>];
  const groups: HomeGroup<WaitingKind>[] = [];
  const add = (kind: WaitingKind, { count, items }: HomeList) => {
    const before = groups.findIndex((group) => group.kind === kind);
    if (before >= 0 || count === 0) return;
    groups.push({ kind, count, items });
  };
  const reports = (which: WaitingReports) => waitingReports(db, workspace, which, mostItems);
  for (const side of coordinator.sides) {
    add('keys to turn', await keysToTurn(db, workspace, side, mostItems));
    add('lines to accept', await linesToAccept(db, workspace, side, mostItems));
    add('amendments to agree', await amendmentsToAgree(db, workspace, side, mostItems));
    add('reports disputed', await reports({ states: ['disputed'], side }));
    add('reports to countersign', await reports({ states: ['validated'], side: otherSide(side) }));
  }
  const own = { organizations: focal.organizations };
  if (focal.organizations.length > 0) {
    const states = ['requested', 'draft', 'returned'] as const;
    add('reports to write', await reports({ states, ...own, writable: true }));
    add('reports disputed', await reports({ states: ['disputed'], ...own }));
  }
  if (validator.organizations.length > 0) {
    const { organizations } = validator;
    add('reports to validate', await reports({ states: ['submitted'], organizations }));
    add('reports disputed', await reports({ states: ['disputed'], organizations }));
    add('reports to countersign', await reports({ states: ['validated'], otherLeads: organizations }));
  }
  return groups;
}

/** The organizations that an actor answers for; null where they answer for a whole side. */
function answersFor(actor: Actor): readonly string[] | null {
  if (actor.grants.some(({ role }) => role === 'coordinator')) return null;
  const held = actor.grants.flatMap(({ organization }) => organization ?? []);
  return held.length === 0 ? null : [...new Set(held)];
}

function ownSides(actor: Actor): readonly Side[] {
  const sides = [...new Set(actor.grants.flatMap(({ side }) => side ?? []))];
  return sides.length === 0 ? ['a', 'b'] : sides;
}

function whoIsSilent({ db, actor }: Context, on: string): Promise<SilentOrganization[]> {
  return silentOrganizations(db, actor.workspace, on, ownSides(actor), answersFor(actor));
}

const SETTLED = ['done', 'overtaken', 'carried over'];

async function whatIsLate(context: Context, on: string, inside: boolean): Promise<HomeGroup<LateKind>[]> {
  const { db, actor } = context;
  const leads = answersFor(actor);
  const groups: HomeGroup<LateKind>[] = [];
  if (inside) {
    const lines = await overdueLines(db, actor.workspace, on, leads, mostItems);
    groups.push({ kind: 'lines overdue', ...lines });
  }
  const before = new Date(Date.parse(on) - dayMilliseconds).toISOString().slice(0, 10);
  const filter = { kind: 'action', endsTo: before } as const;
  const { entries } = await listEntries(db, actor.workspace, filter, { limit: mostEntries, offset: 0 });
  const overdue = entries
    .filter(({ state, lastDay }) => !SETTLED.includes(state ?? '') && `${lastDay}~` < on)
    .map(
      ({ id, label, lastDay }): HomeItem => ({
        ...{
          subject: id,
          code: null,
          title: label,
          language: null,
          due: lastDay,
          organization: null,
          decision: null,
        },
      }),
    );
  groups.push({ kind: 'action points overdue', count: overdue.length, items: overdue.slice(0, mostItems) });
  const posts = await listPosts(
    context,
    { state: 'vacant', sort: 'vacancies' },
    { limit: mostEntries, offset: 0 },
  );
  if (posts.done) {
    const sides = ownSides(actor);
    const vacant = posts.value.items
      .filter(({ organization }) =>
        leads === null
          ? organization.side === null || organization.side === 'third' || sides.includes(organization.side)
          : leads.includes(organization.id),
      )
      .map(
        ({ id, organization, about, vacancy }): HomeItem => ({
          ...{ subject: id, code: null, title: about, language: null, due: vacancy?.from ?? null },
          ...{ organization: organization.id, decision: null },
        }),
      );
    groups.push({ kind: 'posts vacant', count: vacant.length, items: vacant.slice(0, mostItems) });
  }
  return groups.filter(({ count }) => count > 0);
}

async function sinceLastVisit(context: Context): Promise<HomePage['since']> {
  const { db, actor } = context;
  const sides = [...new Set(actor.grants.flatMap(({ side }) => side ?? []))];
  const [side] = sides;
  const last = await lastVisitOf(db, actor.workspace, actor.id);
  const at = last?.toISOString() ?? null;
  if (side === undefined || sides.length > 1) return { at, events: [], more: false };
  const since = last ?? new Date(Date.now() - firstVisitDays * dayMilliseconds);
  const most = mostEvents * 4;
  const events = await eventsOfSideSince(db, actor.workspace, otherSide(side), since, TOLD, most);
  const shown = (await shownEvents(context, events)).filter(
    ({ withheld, author }) => !withheld && author !== actor.id,
  );
  return {
    at,
    events: shown.slice(0, mostEvents),
    more: shown.length > mostEvents || events.length === most,
  };
}

async function whereItStands(context: Context, on: string, inside: boolean): Promise<WhereItStands> {
  const { db, actor } = context;
  const meeting = await nextMeeting(context, on);
  if (!inside) return { matrix: null, next: null, round: null, meeting };
  const matrices = (await matricesOf(db, actor.workspace)).map((matrix) => ({
    id: matrix.id,
    state: stateOfMatrix({ ...matrix, lines: [] }, on),
  }));
  const carriedOut = matrices.findLast(({ state }) => state === 'in implementation' || state === 'adopted');
  const made = matrices.find(({ state }) => state === 'drafting' || state === 'negotiated');
  const present = carriedOut ?? made ?? matrices[0];
  const shown = present ? await showMatrix(context, present.id) : null;
  const next = made && made.id !== present?.id ? await showMatrix(context, made.id) : null;
  return {
    matrix: shown?.done
      ? { ...shown.value, shared: await sharedOfMatrix(db, actor.workspace, shown.value.id) }
      : null,
    ...{ next: next?.done ? next.value : null, round: await presentRound(context, on), meeting },
  };
}

async function presentRound({ db, actor }: Context, on: string): Promise<RoundInShort | null> {
  const rounds = await roundsOf(db, actor.workspace);
  const round = rounds.findLast((each) => stateOfRound(each) === 'open') ?? rounds[0];
  if (!round) return null;
  return roundInShort(round, await countReportsOfRounds(db, actor.workspace, [round.id]), on);
}

async function nextMeeting({ db, actor }: Context, on: string): Promise<WhereItStands['meeting']> {
  const filter = { kind: 'meeting', from: on } as const;
  const { entries } = await listEntries(db, actor.workspace, filter, { limit: mostItems, offset: 0 });
  const next = entries.find(({ state }) => state !== 'cancelled' && state !== 'postponed');
  return next ? { id: next.id, title: next.label, on: next.firstDay ?? '' } : null;
}
