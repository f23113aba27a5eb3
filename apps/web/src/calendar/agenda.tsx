import { Fragment } from 'react';
import type { CalendarPage, DatedItem } from '../api/calendar-queries.ts';
import { today } from '../api/today.ts';
import { useWords } from '../words/use-words.ts';
import { CalendarItemView } from './calendar-item-view.tsx';
import { spanInWords } from './time-span-words.ts';

interface AgendaProps {
  readonly items: readonly DatedItem[];
  readonly organizations: CalendarPage['organizations'];
  /** The first day that is shown. */
  readonly from: string;
}

/** What has a date, month by month; what began before, and what is known by its year alone, stand first. */
export function Agenda({ items, organizations, from }: AgendaProps) {
  const { w, language, date } = useWords();
  const now = today();
  const groups = new Map<string, DatedItem[]>();
  for (const item of items) {
    const group = groupOf(item, from);
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const month = now.slice(0, 7);
  /** The first month after this one that has something; today stands above it where this month has nothing. */
  const next = groups.has(month) ? undefined : inOrder.find(([group]) => group.length === 7 && group > month);
  const isAfterSome = inOrder.some(([group]) => group.length === 7 && group < month);
  const present = <span>{w('calendar.now', { date: date(now) })}</span>;
  return (
    <div className="agenda">
      {inOrder.map(([group, members]) => (
        <Fragment key={group}>
          {group === next?.[0] && isAfterSome && <p className="agenda-today">{present}</p>}
          <section aria-labelledby={`agenda-${group}`}>
            <h3 id={`agenda-${group}`}>{group === '' ? w('calendar.ongoing') : titleOf(group)}</h3>
            <ol>
              {members.map((item, at) => (
                <Fragment key={`${item.id} ${item.time.first}`}>
                  {group === month && isFirstAfter(members, at, now) && (
                    <li className="agenda-today">{present}</li>
                  )}
                  <CalendarItemView organizations={organizations} item={item} isPast={item.time.last < now} />
                </Fragment>
              ))}
            </ol>
          </section>
        </Fragment>
      ))}
    </div>
  );

  function titleOf(group: string): string {
    const words = spanInWords({ said: group, first: group, last: group }, language);
    return group.length === 4 ? w('calendar.sometime', { year: words }) : words;
  }
}

/** The month of its first day; its year where no month is known; nothing where it began before what is shown. */
function groupOf({ time }: DatedItem, from: string): string {
  if (/^\d{4}$/.test(time.said)) return time.said;
  return time.first < from ? '' : time.first.slice(0, 7);
}

function isFirstAfter(items: readonly DatedItem[], at: number, now: string): boolean {
  return (items[at]?.time.first ?? '') >= now && (items[at - 1]?.time.first ?? '') < now;
}
