import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { calendarExportAddress, calendarQuery } from '../api/calendar-queries.ts';
import { useReading } from '../api/use-reading.ts';
import { Action } from '../parts/action.tsx';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { Failing } from '../parts/failing.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Switch } from '../parts/switch.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { Agenda } from './agenda.tsx';
import { CalendarFilters } from './calendar-filters.tsx';
import './calendar-page.css';
import { today } from '../api/today.ts';
import { type CalendarSearch, calendarSearchOf } from './calendar-search.ts';
import { MonthGrid } from './month-grid.tsx';
import { lastDayOf, monthAfter } from './months.ts';
import { spanInWords } from './time-span-words.ts';

/** So many months the agenda reaches, and so many a step of it goes. */
const [REACH, STEP] = [24, 12];
/** So many months before the present one the agenda begins: what was due and what just happened stand above today. */
const BEFORE = 3;

/** Everything with a date, as an agenda or by month. */
export function CalendarPage() {
  const { w, language } = useWords();
  const search = calendarSearchOf(useSearch({ from: '/calendar' }));
  const navigate = useNavigate({ from: '/calendar' });
  const show = (next: CalendarSearch) => void navigate({ search: next, replace: true });
  const { view = 'agenda', kind, organization, q, standing } = search;
  const isMonth = view === 'month';
  const month = search.month ?? monthAfter(today().slice(0, 7), isMonth ? 0 : -BEFORE);
  const [from, to] = [`${month}-01`, lastDayOf(isMonth ? month : monthAfter(month, REACH - 1))];
  const filter = { from, to, kinds: kind, organization, words: q, standing };
  const { data, error, refetch } = useQuery(calendarQuery(filter));
  useReading('calendar');
  const step = isMonth ? 1 : STEP;
  const go = (count: number) => show({ ...search, month: monthAfter(month, count) });
  const isNarrowed = [kind, organization, q, standing].some((each) => each !== undefined);
  const span = (time: string) => spanInWords({ said: time, first: from, last: to }, language);
  const title = isMonth ? span(month) : span(`${month}/${to.slice(0, 7)}`);

  return (
    <div className="list-page calendar-page">
      <ListHead
        title={w('calendar.title')}
        count={data === undefined ? '' : w('calendar.count', { n: data.total })}
      >
        <Switch
          label={w('calendar.views')}
          choices={(['agenda', 'month'] as const).map((id) => ({ id, name: w(`calendar.view.${id}`) }))}
          value={view}
          onChange={(id) => show({ ...search, view: id === 'month' ? id : undefined })}
        />
        <Link to="/calendar/feeds" className="action action-plain">
          {w('feeds.title')}
        </Link>
        <ChoiceMenu
          label={w('export.title')}
          words={w('export.title')}
          icon="export"
          choices={[
            { id: 'csv', name: w('calendar.csv'), href: calendarExportAddress(filter, 'csv') },
            { id: 'xlsx', name: w('calendar.xlsx'), href: calendarExportAddress(filter, 'xlsx') },
            { id: 'print', name: w('calendar.print') },
          ]}
          onChoose={(id) => id === 'print' && window.print()}
        />
      </ListHead>
      <CalendarFilters search={search} organizations={data?.organizations ?? []} onChange={show} />
      <div className="calendar-steps">
        <h2 aria-live="polite">{title}</h2>
        <div className="screen-only">
          <Action onPress={() => go(-step)}>{w(isMonth ? 'calendar.before' : 'calendar.earlier')}</Action>
          <Action onPress={() => show({ ...search, month: undefined })}>{w('calendar.today')}</Action>
          <Action onPress={() => go(step)}>{w(isMonth ? 'calendar.next' : 'calendar.later')}</Action>
        </div>
      </div>
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data !== undefined && data.total === 0 && !isMonth && (
        <StateView
          title={isNarrowed ? w('calendar.none') : w('calendar.empty')}
          words={isNarrowed ? w('calendar.none.words') : w('calendar.empty.words')}
        >
          {isNarrowed && (
            <Action look="main" onPress={() => show({ view: search.view, month: search.month })}>
              {w('empty.clear')}
            </Action>
          )}
        </StateView>
      )}
      {data !== undefined &&
        (isMonth ? (
          <MonthGrid month={month} items={data.items} organizations={data.organizations} />
        ) : (
          data.total > 0 && <Agenda items={data.items} organizations={data.organizations} from={from} />
        ))}
      {data !== undefined && data.total > data.items.length && (
        <p role="status">{w('calendar.more', { n: data.total - data.items.length })}</p>
      )}
    </div>
  );
}
