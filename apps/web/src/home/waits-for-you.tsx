import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { HomePage } from '../api/home-queries.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';

type Group = HomePage['waiting'][number];
type Item = Group['items'][number];

/** So many of a kind are named. */
const named = 3;

/** What waits for the person, kind by kind, each thing a way to its very place. */
export function WaitsForYou({ waiting }: Pick<HomePage, 'waiting'>) {
  const { w, number } = useWords();
  const count = waiting.reduce((sum, group) => sum + group.count, 0);
  return (
    <section aria-labelledby="home-waits">
      <div className="home-section-head">
        <h2 id="home-waits">{w('home.waits')}</h2>
        {count > 0 && <span className="home-number home-loud home-mine">{number(count)}</span>}
      </div>
      {count === 0 && <p className="home-none">{w('home.waits.none')}</p>}
      {waiting.map((group) => (
        <div key={group.kind} className="home-group">
          <h3>
            {w(`home.waits.${group.kind.replaceAll(' ', '-')}`)}{' '}
            <span className="home-number">{number(group.count)}</span>
          </h3>
          <ul className="home-list">
            {group.items.slice(0, named).map((item) => (
              <li key={`${item.decision} ${item.subject}`}>
                <WaitingThing item={item} />
              </li>
            ))}
            {group.count > named && (
              <li className="home-row">
                <span className="home-faint">{w('home.more', { n: group.count - named })}</span>
              </li>
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}

function WaitingThing({ item }: { readonly item: Item }) {
  const { w, language } = useWords();
  const { code, title, language: spoken, due, decision } = item;
  return (
    <WayTo item={item}>
      <span lang={spoken ?? undefined} dir="auto">
        {code !== null && <bdi className="home-code">{code}</bdi>} {title}
      </span>
      {decision !== null && decision !== 'accept line' && decision !== 'amend line' && (
        <small>{w(`home.decision.${decision.replaceAll(' ', '-')}`)}</small>
      )}
      {due !== null && <small>{w('cycle.dueSince', { date: timeInWords(due, language) })}</small>}
    </WayTo>
  );
}

/** The page on which something is done; the kind of a thing stands before the colon of its id. */
function WayTo({
  item: { subject, decision },
  children,
}: {
  readonly item: Item;
  readonly children: ReactNode;
}) {
  const look = { className: 'home-row', children };
  if (subject.startsWith('activity:'))
    return <Link to="/activities/$id" params={{ id: subject }} {...look} />;
  if (subject.startsWith('report:')) return <Link to="/reports/$id" params={{ id: subject }} {...look} />;
  if (subject.startsWith('round:')) return <Link to="/rounds/$id" params={{ id: subject }} {...look} />;
  if (subject.startsWith('matrix:') && decision === 'close matrix')
    return <Link to="/matrix/$matrix/closing" params={{ matrix: subject }} {...look} />;
  if (subject.startsWith('matrix:')) return <Link to="/matrix" search={{ matrix: subject }} {...look} />;
  return <p {...look} />;
}
