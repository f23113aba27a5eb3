import type { CalendarPage, DatedItem } from '../api/calendar-queries.ts';
import { today } from '../api/today.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import { CalendarItemView } from './calendar-item-view.tsx';
import { KindSign } from './kind-sign.tsx';
import { weekdays, weeksOf } from './months.ts';
import { concernedInWords } from './organization-title.ts';
import { SubjectLink } from './subject-link.tsx';

interface MonthGridProps {
  readonly month: string;
  readonly items: readonly DatedItem[];
  readonly organizations: CalendarPage['organizations'];
}

/** A month as weeks. What is known by its month or year alone stands above; on a narrow page the days' things stand below, as a list. */
export function MonthGrid({ month, items, organizations }: MonthGridProps) {
  const { w, date, language } = useWords();
  const { called } = useOrganizations(
    items.some(({ concerns }) => concerns.some((each) => each.startsWith('organization:'))),
  );
  const now = today();
  const vague = items.filter(({ time }) => time.said.length < 10);
  const exact = items.filter(({ time }) => time.said.length >= 10);
  const long = weekdays(language, 'long');
  const short = weekdays(language, 'short');
  return (
    <div className="month">
      {vague.length > 0 && (
        <section className="month-vague" aria-labelledby="month-vague">
          <h3 id="month-vague">{w('calendar.noDay')}</h3>
          <ul>
            {vague.map((item) => (
              <CalendarItemView
                organizations={organizations}
                key={item.id}
                item={item}
                isPast={item.time.last < now}
              />
            ))}
          </ul>
        </section>
      )}
      <table className="month-grid" aria-label={w('calendar.grid')}>
        <thead>
          <tr>
            {long.map((name, at) => (
              <th key={name} scope="col" abbr={name}>
                <span aria-hidden="true">{short[at]}</span>
                <span className="unseen">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month, language).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const here = exact.filter(({ time }) => time.first <= day && day <= time.last);
                const isOther = !day.startsWith(month);
                const classes = ['month-day', isOther && 'month-other', day === now && 'month-today'];
                return (
                  <td key={day} className={classes.filter(Boolean).join(' ')}>
                    <time dateTime={day} aria-current={day === now ? 'date' : undefined}>
                      <span aria-hidden="true">{Number(day.slice(8))}</span>
                      <span className="unseen">{date(day)}</span>
                    </time>
                    {!isOther && here.length > 0 && (
                      <ul>
                        {here.map((item) => (
                          <li key={item.id} className={`month-item month-${item.kind}`}>
                            <KindSign kind={item.kind} />
                            <div>
                              {item.kind === 'mandate' &&
                                concernedInWords(item.concerns, organizations, language, called).map(
                                  (name) => (
                                    <bdi key={name} className="month-who">
                                      {name}
                                    </bdi>
                                  ),
                                )}
                              <span lang={item.language ?? undefined} dir={directionOf(item)}>
                                <SubjectLink item={item} />
                              </span>
                            </div>
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {exact.length > 0 ? (
        <ol className="month-list">
          {exact.map((item) => (
            <CalendarItemView
              organizations={organizations}
              key={`${item.id} ${item.time.first}`}
              item={item}
              isPast={item.time.last < now}
            />
          ))}
        </ol>
      ) : (
        <p className="month-empty">{w('calendar.monthEmpty')}</p>
      )}
    </div>
  );
}

function directionOf({ language }: DatedItem): 'ltr' | 'rtl' | 'auto' {
  return language === null ? 'auto' : textDirection(language);
}
