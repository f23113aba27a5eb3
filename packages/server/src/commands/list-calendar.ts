import { type CalendarItem, type CalendarKind, itemsOfEntry, spanOfTime } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import {
  askedOrganizations,
  type DatedEntryRow,
  type DatedMandateRow,
  datedEntries,
  datedMandates,
  endingAssignments,
  placesOfStatements,
} from '../store/repositories/dated-entries.ts';
import type { Context } from './context.ts';
import { mandateLists } from './mandate-lists.ts';
import { foldedName, type NamesOfConcern, namesOfConcern } from './names-of-concern.ts';
import { nameOf, organizationsOfPosts } from './post-organizations.ts';

/** What of the calendar is asked for. */
export interface CalendarFilter {
  /** ISO 8601 days, both included. */
  readonly from: string;
  readonly to: string;
  readonly kinds?: readonly CalendarKind[] | undefined;
  /** An organization, by its id in the list or the register; what concerns nobody in particular concerns it too. */
  readonly organization?: string | undefined;
  readonly words?: string | undefined;
  readonly standing?: CalendarItem['standing'] | undefined;
}

/** Something with a date, with what calendars to subscribe to need. */
export interface ShownItem extends CalendarItem {
  /** The symbol of the text that says so. */
  readonly symbol: string | null;
  /** Of the words of its label, as ISO 639-1; null where it is not known. */
  readonly language: string | null;
  /** The session of the General Assembly at which it is due. */
  readonly session: number | null;
  /** When it was last changed, as an ISO 8601 instant. */
  readonly changedAt: string;
}

export interface CalendarPage {
  readonly from: string;
  readonly to: string;
  readonly items: readonly ShownItem[];
  /** How many there are, however many are shown. */
  readonly total: number;
  /** The organizations of the list that something between the two days concerns, by the title that they have in each language. */
  readonly organizations: readonly ConcernedOrganization[];
}

export interface ConcernedOrganization {
  readonly id: string;
  readonly titles: { readonly en?: string; readonly fr?: string; readonly ar?: string };
}

/** No page shows more. */
const mostItems = 5000;

/** What has a date between two days (rule R33), by the first of its days. Refused: `not-permitted`. */
export async function listCalendar(context: Context, filter: CalendarFilter): Promise<Result<CalendarPage>> {
  const denied = mayNot(context.actor, 'read texts');
  if (denied) return refused(denied);
  const all = await datedItems(context, filter.from, filter.to, 'each');
  const items = await narrowed(context, all, filter);
  return done({
    ...{ from: filter.from, to: filter.to, items: items.slice(0, mostItems), total: items.length },
    organizations: concernedBy(all),
  });
}

/**
 * Everything with a date between two days, in order. What comes every year: in each of the years, or `once`, in the year in which it was
 * noted.
 */
export async function datedItems(
  { db, actor }: Context,
  from: string,
  to: string,
  yearly: 'each' | 'once',
): Promise<readonly ShownItem[]> {
  const entries = await datedEntries(db, actor.workspace);
  const told = entries.flatMap((entry): ShownItem[] => {
    const more = { symbol: null, language: null, session: null, changedAt: entry.changedAt };
    return yearsOf(entry, from, to, yearly).flatMap((year) =>
      itemsOfEntry(entry, year).map((item) => ({ ...item, ...more })),
    );
  });
  const mandates = await datedMandates(db, actor.workspace, from, to);
  const asked = await askedOrganizations(
    db,
    actor.workspace,
    mandates.map(({ id }) => id),
  );
  const placed = await withPlaces(
    { db, actor },
    told.filter(({ time }) => time.first <= to && from <= time.last),
  );
  return [
    ...placed,
    ...(await itemsOfPosts({ db, actor }, from, to)),
    ...mandates.flatMap((mandate) => itemOfMandate(mandate, asked.get(mandate.id) ?? [])),
  ].sort(
    (a, b) =>
      compared(a.time.first, b.time.first) || compared(a.time.last, b.time.last) || compared(a.id, b.id),
  );
}

/** Items of entries with the paragraph that gives their time, where one of a held text does. */
async function withPlaces(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  items: readonly ShownItem[],
): Promise<ShownItem[]> {
  const places = await placesOfStatements(
    db,
    actor.workspace,
    items.map(({ subject }) => subject),
  );
  return items.map((item) => {
    // The latest text that says so.
    const place = item.stated.map((id) => places.get(id)).findLast((each) => each !== undefined);
    if (!place) return item;
    const { instrument, address, symbol, language } = place;
    return { ...item, told: { instrument, address }, symbol, language };
  });
}

/** The years for which an entry is asked; of what does not come every year, one for all. */
function yearsOf(entry: DatedEntryRow, from: string, to: string, yearly: 'each' | 'once'): number[] {
  const noted = Number(entry.madeAt.slice(0, 4));
  if (entry.kind !== 'observance') return [noted];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (yearly === 'each') return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  // 29 February was last in one of these.
  const year = Array.from({ length: 9 }, (_, back) => noted - back).find(
    (each) => itemsOfEntry(entry, each).length > 0,
  );
  return year === undefined ? [] : [year];
}

/** The ends of assignments. Who holds a post is not told: it stays whoever that is. */
async function itemsOfPosts({ db, actor }: Context, from: string, to: string): Promise<ShownItem[]> {
  const ending = await endingAssignments(db, actor.workspace, from, to);
  const organizations = await organizationsOfPosts(
    { db, actor },
    ending.map(({ organization }) => organization),
  );
  return ending.flatMap(({ id, post, organization, role, about, until, changedAt }) => {
    const time = spanOfTime(until);
    const named = organizations.get(organization);
    if (!time || !named) return [];
    return [
      {
        ...{ id: `${id}/until`, kind: 'post', matter: 'ends', subject: post, time, yearly: false },
        label: about === '' ? nameOf(named) : `${nameOf(named)}: ${about}`,
        ...{ standing: 'confirmed', state: role, disagree: false, place: null },
        ...{ concerns: [organization], stated: [], told: null },
        ...{ symbol: null, language: null, session: null, changedAt },
      },
    ];
  });
}

function itemOfMandate(mandate: DatedMandateRow, asked: readonly string[]): ShownItem[] {
  const { id, instrument, carriedBy, content, standing, symbol, draftSymbol, language, changedAt } = mandate;
  const time = spanOfTime(mandate.dueOn);
  if (!time) return [];
  const named = content.addressees.flatMap(({ organization, name }) => organization ?? name);
  return [
    {
      ...{ id: `${id}/due`, kind: 'mandate', matter: 'due', subject: id, time, yearly: false },
      label: content.action,
      standing: standing === 'proposed' ? 'proposed' : 'confirmed',
      ...{ state: mandate.isOver ? 'followed' : null, disagree: false, place: null },
      concerns: [...new Set([...named, ...asked])],
      ...{ stated: [], told: { instrument, address: carriedBy } },
      ...{ symbol: symbol ?? draftSymbol, language, session: mandate.session, changedAt },
    },
  ];
}

async function narrowed(
  context: Context,
  items: readonly ShownItem[],
  { kinds, organization, words, standing }: CalendarFilter,
): Promise<readonly ShownItem[]> {
  const concern = organization === undefined ? null : await namesOfConcern(context, organization);
  const wanted = (words ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(
    (item) =>
      (kinds === undefined || kinds.includes(item.kind)) &&
      (standing === undefined || item.standing === standing) &&
      (concern === null || concernsOne(item, [concern])) &&
      wanted.every((word) => item.label.toLowerCase().includes(word)),
  );
}

/** The organizations of the list that something concerns, in the order of the list. */
function concernedBy(items: readonly ShownItem[]): ConcernedOrganization[] {
  const concerned = new Set(items.flatMap(({ concerns }) => concerns));
  return mandateLists().organizations.entries.flatMap(({ id, names }) => {
    if (!concerned.has(id)) return [];
    const titles = Object.entries(names).flatMap(([language, spoken]) => {
      const [first] = spoken.filter(({ form, until }) => form === 'full' && until === undefined);
      const title = first ?? spoken[0];
      return title ? [[language, title.name]] : [];
    });
    return [{ id, titles: Object.fromEntries(titles) as ConcernedOrganization['titles'] }];
  });
}

/** Whether something concerns one of them, or nobody in particular. */
export function concernsOne({ concerns }: ShownItem, names: readonly NamesOfConcern[]): boolean {
  if (concerns.length === 0) return true;
  return concerns.some((each) =>
    names.some(({ ids, words }) => ids.has(each) || words.has(foldedName(each))),
  );
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
