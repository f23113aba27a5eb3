import { useEffect } from 'react';
import type { HomePage } from '../api/home-queries.ts';
import { noteVisit } from '../api/home-queries.ts';
import { SubjectName } from '../audit/subject-name.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';

/** So long it must stand before a person's eyes to count as seen. */
const seenAfterMilliseconds = 1500;
/** So many are shown. */
const shown = 6;

/** What the other side did since the person was here last; that they have seen it is noted once it stood before them. */
export function OtherSide({ since }: Pick<HomePage, 'since'>) {
  const { w, date } = useWords();
  useEffect(() => {
    const seen = setTimeout(() => {
      if (document.visibilityState === 'visible') void noteVisit().catch(() => {});
    }, seenAfterMilliseconds);
    return () => clearTimeout(seen);
  }, []);
  const { at, events, more } = since;
  return (
    <section aria-labelledby="home-since">
      <div className="home-section-head">
        <h2 id="home-since">{w('home.since')}</h2>
        <p className="home-faint">
          {at === null ? w('home.since.first') : w('home.since.at', { date: date(at) })}
        </p>
      </div>
      {events.length === 0 && <p className="home-none">{w('home.since.none')}</p>}
      {events.length > 0 && (
        <ol className="home-list">
          {events.slice(0, shown).map((event) => (
            <li key={event.id} className="home-row">
              <span>
                {w(`audit.did.${event.action.replaceAll(' ', '-')}`)} <SubjectName {...event} />
              </span>
              <small>
                {date(event.at)}
                {event.authorName !== null && ` · ${isolate(event.authorName)}`}
              </small>
            </li>
          ))}
        </ol>
      )}
      {(more || events.length > shown) && <p className="home-faint">{w('home.since.more')}</p>}
    </section>
  );
}
