import { Link } from '@tanstack/react-router';
import type { ShownEvent } from '../api/audit-queries.ts';
import { authorInWords } from '../read/author-in-words.ts';
import { useWords } from '../words/use-words.ts';
import { ChangedFields } from './changed-fields.tsx';
import { fieldChangesOf } from './field-changes.ts';
import { SubjectLink } from './subject-link.tsx';

/** One thing that was done: when, by whom, to what, and what it changed. */
export function EventItem({ event }: { readonly event: ShownEvent }) {
  const words = useWords();
  const { w, date, number, language } = words;
  const { at, author, authorName, action, sequence, hash, before, after, withheld } = event;
  const changes = fieldChangesOf(before, after);
  const slug = action.replaceAll(' ', '-');
  const who = authorName ?? (author.startsWith('link:') ? w('audit.byLink') : authorInWords(author, words));
  return (
    <li className="audit-event">
      <p className="audit-when">
        <time dateTime={at}>
          {date(at)} <bdi className="audit-time">{timeOfDay(at, language)}</bdi>
        </time>
        <Link to="/audit" search={{ author }} className="audit-who">
          <bdi>{who}</bdi>
        </Link>
        {sequence !== null && (
          <small title={hash ?? undefined}>{w('audit.place', { n: number(sequence) })}</small>
        )}
      </p>
      <div className="audit-what">
        <p>
          <span className="audit-did">{w(`audit.did.${slug}`)}</span> <SubjectLink event={event} />
        </p>
        {withheld && <p className="audit-withheld">{w('audit.withheld')}</p>}
        {changes.length > 0 && <ChangedFields changes={changes} />}
      </div>
    </li>
  );
}

/** Hours and minutes by the clock of Greenwich, by which the days are counted too. */
function timeOfDay(at: string, language: string): string {
  const format = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC', hourCycle: 'h23' } as const;
  const time = new Intl.DateTimeFormat(language === 'ar' ? 'en' : language, format).format(new Date(at));
  return `${time} UTC`;
}
