import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { datesQuery, totalQuery } from '../api/home-queries.ts';
import { today } from '../api/today.ts';
import { SubjectLink } from '../calendar/subject-link.tsx';
import { spanInWords } from '../calendar/time-span-words.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import './at-a-glance.css';

/** How many of the next dates are shown. */
const datesShown = 3;

/** What is held, and what comes next. */
export function AtAGlance({ lineage }: { readonly lineage: string | undefined }) {
  const { w, number, language } = useWords();
  const on = today();
  const holding = new URLSearchParams({ fate: 'last', ...(lineage === undefined ? {} : { lineage }), on });
  const resolutions = useQuery(totalQuery('instruments', '/api/instruments')).data;
  const mandates = useQuery(totalQuery('mandates', `/api/mandates?${holding}`)).data;
  const agreements = useQuery(totalQuery('register', '/api/register?kind=agreement')).data;
  const dates = useQuery(datesQuery(on, nextYear(on))).data;
  const shown = (count: number | undefined) => (count === undefined ? '…' : number(count));
  return (
    <section aria-labelledby="home-glance">
      <h2 id="home-glance">{w('home.glance')}</h2>
      <ul className="glance">
        <li>
          <Link to="/resolutions">
            <span className="glance-number">{shown(resolutions)}</span>
            {w('home.glance.resolutions')}
          </Link>
        </li>
        <li>
          <Link to="/mandates" search={{ fate: 'last', lineage }}>
            <span className="glance-number">{shown(mandates)}</span>
            {w('home.glance.mandates')}
          </Link>
        </li>
        <li>
          <Link to="/agreements">
            <span className="glance-number">{shown(agreements)}</span>
            {w('home.glance.agreements')}
          </Link>
        </li>
      </ul>
      {dates !== undefined && (
        <>
          <div className="home-section-head glance-dates">
            <h3>{w('home.dates')}</h3>
            <Link to="/calendar" className="home-more screen-only">
              {w('calendar.title')}
            </Link>
          </div>
          {dates.length === 0 && <p className="home-none">{w('home.dates.none')}</p>}
          <ul className="home-list">
            {dates.slice(0, datesShown).map((item) => (
              <li key={item.id} className="home-row">
                <bdi
                  lang={item.language ?? undefined}
                  dir={item.language === null ? 'auto' : textDirection(item.language)}
                >
                  <SubjectLink item={item} />
                </bdi>
                <span className="home-faint">{spanInWords(item.time, language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The same day of the next year, as far as a calendar goes. */
function nextYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}
