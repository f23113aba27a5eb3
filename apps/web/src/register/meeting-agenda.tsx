import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { agendaQuery } from '../api/home-queries.ts';
import { whoQuery } from '../api/who-queries.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';
import './meeting-agenda.css';

/** What a general meeting has to talk about, made from what is open, by working group; for who takes part in the follow-up. */
export function MeetingAgenda({ meeting }: { readonly meeting: string }) {
  const { w, date, language } = useWords();
  const may = useQuery(whoQuery()).data?.may.includes('see the follow-up') ?? false;
  const { data, error, refetch } = useQuery({ ...agendaQuery(meeting), enabled: may });
  const { called } = useOrganizations(may);
  if (!may) return null;
  if (data === undefined)
    return error === null ? null : <Failing error={error} onRetry={() => void refetch()} />;
  const { sections, actions, day } = data;
  const isEmpty = sections.length + actions.length === 0;
  return (
    <section className="agenda" aria-labelledby="agenda">
      <div className="agenda-head">
        <h2 id="agenda">{w('agenda.title')}</h2>
        <p className="entry-facts">{w('agenda.asOf', { date: date(day) })}</p>
        {!isEmpty && (
          <span className="screen-only">
            <Action icon="print" onPress={printAgenda}>
              {w('agenda.print')}
            </Action>
          </span>
        )}
      </div>
      {isEmpty && <p className="entry-facts">{w('agenda.empty')}</p>}
      <ol className="agenda-sections">
        {sections.map(({ group, name, items }) => (
          <li key={group ?? ''}>
            <h3>
              {group === null ? w('agenda.others') : <bdi>{name[language] ?? name['en'] ?? group}</bdi>}
            </h3>
            <ol className="agenda-items">
              {items.map(({ id, code, title, language: spoken, leadA, leadB, plannedUntil, reasons }) => (
                <li key={id}>
                  <Link to="/activities/$id" params={{ id }} lang={spoken ?? undefined} dir="auto">
                    <bdi className="agenda-code">{code}</bdi> {title}
                  </Link>
                  <p className="entry-facts">
                    {reasons.map((reason) => (
                      <span key={reason} className={`agenda-reason agenda-${reason}`}>
                        {w(`agenda.reason.${reason}`)}
                      </span>
                    ))}
                    {[leadA, leadB].map((lead) => lead !== null && <bdi key={lead}>{called(lead)}</bdi>)}
                    {plannedUntil !== null && (
                      <span>{w('agenda.until', { date: timeInWords(plannedUntil, language) })}</span>
                    )}
                  </p>
                </li>
              ))}
            </ol>
          </li>
        ))}
        {actions.length > 0 && (
          <li>
            <h3>{w('agenda.actions')}</h3>
            <ol className="agenda-items">
              {actions.map(({ id, title, due, owners, overdue }) => (
                <li key={id}>
                  <span dir="auto">{title}</span>
                  <p className="entry-facts">
                    {overdue && (
                      <span className="agenda-reason agenda-overdue">{w('agenda.reason.overdue')}</span>
                    )}
                    {owners.map((owner) => (
                      <bdi key={owner}>{owner}</bdi>
                    ))}
                    {due !== null && <span>{w('actions.due', { date: timeInWords(due, language) })}</span>}
                  </p>
                </li>
              ))}
            </ol>
          </li>
        )}
      </ol>
    </section>
  );
}

/** Prints the agenda beneath the name and the days of the meeting, and nothing else of the page. */
function printAgenda(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'agenda';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  window.print();
}
