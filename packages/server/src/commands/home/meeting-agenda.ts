import { mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { type AgendaLine, agendaLines } from '../../store/repositories/home/agenda.ts';
import { entriesById, listEntries, type StoredEntry } from '../../store/repositories/register-entries.ts';
import { workspaceById } from '../../store/repositories/workspaces.ts';
import type { Context } from '../context.ts';
import { eyesOf } from '../matrix/eyes.ts';
import { today } from '../show-posts.ts';

const mostEntries = 500;
const SETTLED = ['done', 'overtaken', 'carried over'];

/** Why a line is talked about. */
export const AGENDA_REASONS = ['disputed', 'overdue', 'silent', 'amended', 'proposed', 'closing'] as const;
export type AgendaReason = (typeof AGENDA_REASONS)[number];

/** A line on the agenda. */
export interface AgendaItem extends AgendaLine {
  readonly reasons: readonly AgendaReason[];
}

/** What one working group, or the plenary, talks about. */
export interface AgendaSection {
  /** The working group, or where the pair has none the cluster; null of what belongs to none. */
  readonly group: string | null;
  /** Its name in the languages of the pair. */
  readonly name: Readonly<Record<string, string>>;
  readonly items: readonly AgendaItem[];
}

/** An action point that is not settled. */
export interface OpenAction {
  readonly id: string;
  readonly title: string;
  readonly due: string | null;
  readonly owners: readonly string[];
  readonly overdue: boolean;
  /** The meeting or agreement that it was agreed at. */
  readonly of: string | null;
}

/** What a general meeting has to talk about. */
export interface AgendaPage {
  readonly meeting: { readonly id: string; readonly title: string; readonly on: string | null };
  /** The ISO 8601 day on which things stand so. */
  readonly day: string;
  readonly sections: readonly AgendaSection[];
  readonly actions: readonly OpenAction[];
}

/**
 * The agenda of a meeting, made from what is open (rule F49): lines that are disputed, overdue, silent, proposed, amended or to be disposed of, by the working
 * groups of the pair, and action points that are not settled. Refused: `not-permitted`, `not-found` where it is no meeting.
 */
export async function meetingAgenda(context: Context, id: string): Promise<Result<AgendaPage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'see the follow-up');
  if (denied) return refused(denied);
  const [meeting] = await entriesById(db, actor.workspace, [id]);
  if (meeting?.kind !== 'meeting') return refused(refusal('not-found', 'There is no such meeting.'));
  const day = today();
  const lines = await agendaLines(db, actor.workspace, eyesOf(actor), day);
  return done({
    meeting: { id, title: meeting.label, on: meeting.firstDay },
    day,
    sections: await sectionsOf(context, lines),
    actions: await openActions(context, day),
  });
}

async function sectionsOf({ db, actor }: Context, lines: readonly AgendaLine[]): Promise<AgendaSection[]> {
  const workspace = await workspaceById(db, actor.workspace);
  const { workingGroups = [], clusters = [] } = workspace?.configuration ?? {};
  // A line is in a cluster; a working group that bears the same id talks about it.
  const groups = workingGroups.some(({ id }) => clusters.some((cluster) => cluster.id === id))
    ? workingGroups
    : clusters;
  const known = new Set(groups.map(({ id }) => id));
  const items = lines.map((line): AgendaItem => ({ ...line, reasons: reasonsOf(line) }));
  const sections = groups.map(({ id, name }) => ({
    ...{ group: id, name },
    items: items.filter(({ cluster }) => cluster === id),
  }));
  const others = items.filter(({ cluster }) => cluster === null || !known.has(cluster));
  return [...sections, { group: null, name: {}, items: others }].filter(
    (section) => section.items.length > 0,
  );
}

function reasonsOf(line: AgendaLine): readonly AgendaReason[] {
  const is: Record<AgendaReason, boolean> = {
    disputed: line.disputed,
    overdue: line.overdue,
    silent: line.silentA || line.silentB,
    amended: line.amendments > 0,
    proposed: line.state === 'proposed' || line.state === 'accepted',
    closing: line.closing,
  };
  return AGENDA_REASONS.filter((reason) => is[reason]);
}

async function openActions({ db, actor }: Context, day: string): Promise<OpenAction[]> {
  const window = { limit: mostEntries, offset: 0 };
  const { entries } = await listEntries(db, actor.workspace, { kind: 'action' }, window);
  const open = entries.filter(({ state }) => !SETTLED.includes(state ?? ''));
  const owners = await entriesById(db, actor.workspace, [...new Set(open.flatMap(ownersOf))].filter(isId));
  const labels = new Map(owners.map(({ id, label }) => [id, label]));
  return open
    .map((entry) => ({
      ...{ id: entry.id, title: entry.label, due: entry.lastDay, of: entry.partOf },
      owners: ownersOf(entry).map((owner) => labels.get(owner) ?? owner),
      overdue: entry.lastDay !== null && `${entry.lastDay}~` < day,
    }))
    .sort((one, other) => ((one.due ?? '9999') < (other.due ?? '9999') ? -1 : 1));
}

function ownersOf({ fields }: StoredEntry): string[] {
  return fields
    .filter(({ field }) => field === 'owner')
    .flatMap(({ values }) => values.map(({ value }) => value));
}

function isId(value: string): boolean {
  return /^[a-z]+:[\w-]+$/.test(value);
}
