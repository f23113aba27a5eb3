import { Link } from '@tanstack/react-router';
import type { ListedEntry, Pair } from '../api/register-queries.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import { EntryFlags } from './entry-flags.tsx';
import { daysInWords, entryName, partiesOf, sideInWords } from './entry-words.ts';
import { LateFlag } from './late-flag.tsx';
import './meeting-line.css';
import { PlacesOfEntry } from './places-of-entry.tsx';
import { StateMark } from './state-mark.tsx';
import { firstOf } from './value-of.ts';

interface MeetingLineProps {
  readonly title: string;
  readonly items: readonly ListedEntry[];
  /** Between whom; then each meeting stands beneath the side that is its host. */
  readonly pair: Pair | null;
}

const lanes = ['a', 'none', 'b'] as const;

/** Meetings one beneath the other through the years, in three lanes: hosted by one side, not said, hosted by the other. */
export function MeetingLine({ title, items, pair }: MeetingLineProps) {
  const words = useWords();
  const { w } = words;
  return (
    <section className={pair === null ? 'meeting-line' : 'meeting-line meeting-lanes'} aria-label={title}>
      <h2 className="meeting-line-title">{title}</h2>
      {pair !== null && (
        <div className="meeting-heads" aria-hidden="true">
          {lanes.map((lane) => (
            <span key={lane}>
              {lane === 'none'
                ? w('meetings.host.unsaid')
                : w('meetings.host', { side: sideInWords(lane, pair, words) })}
            </span>
          ))}
        </div>
      )}
      <ol>
        {items.map((item) => (
          <MeetingItem key={item.id} item={item} pair={pair} />
        ))}
      </ol>
    </section>
  );
}

function MeetingItem({ item, pair }: { readonly item: ListedEntry; readonly pair: Pair | null }) {
  const words = useWords();
  const { w } = words;
  const side = firstOf(item, 'hostSide');
  const lane = side === 'a' || side === 'b' ? side : 'none';
  const [ordinal, state, name] = ['ordinal', 'state', 'name'].map((field) => firstOf(item, field));
  const organizations = useOrganizations();
  const hosts = partiesOf(item, 'host', organizations.called).map(isolate);
  return (
    <li className={`meeting meeting-at-${lane}`}>
      <span className="meeting-year">{item.firstDay?.slice(0, 4) ?? ''}</span>
      <div className="meeting-card">
        <h3>
          <Link to="/meetings/$id" params={{ id: item.id }}>
            {entryName(item, words, organizations)}
          </Link>
        </h3>
        <p className="entry-facts">
          <span className="meeting-days">{daysInWords(item, words)}</span>
          {state && <StateMark state={state} />}
          {ordinal && <bdi className="meeting-ordinal">{ordinal}</bdi>}
          <LateFlag entry={item} />
          <EntryFlags entry={item} />
        </p>
        {name && !entryName(item, words, organizations).includes(name) && (
          <p className="meeting-cited">
            <bdi>{name}</bdi>
          </p>
        )}
        {(hosts.length > 0 || lane !== 'none') && (
          <p className="entry-facts">
            {w('meetings.host', {
              side: hosts.length > 0 ? hosts.join(', ') : sideInWords(lane, pair, words),
            })}
          </p>
        )}
        <PlacesOfEntry places={item.places} />
      </div>
    </li>
  );
}
