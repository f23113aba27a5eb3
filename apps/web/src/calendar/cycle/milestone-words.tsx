import { Link } from '@tanstack/react-router';
import type { CyclePage } from '../../api/calendar-queries.ts';
import { useOrganizations } from '../../naming/use-organizations.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { ParagraphLink } from '../paragraph-link.tsx';
import { spanInWords } from '../time-span-words.ts';
import { StateSign } from './state-shape.tsx';
import type { Milestone } from './strip-scale.ts';

interface MilestoneWordsProps {
  readonly milestone: Milestone;
  readonly members: CyclePage['members'];
}

/** How a milestone stands, when it was to be and when it was, and the paragraphs that say so. */
export function MilestoneWords({ milestone, members }: MilestoneWordsProps) {
  const { w, language } = useWords();
  const { called } = useOrganizations(milestone.hosts.some((each) => each.startsWith('organization:')));
  const { state, due, session, asked, took, told, symbol, place, hosts, every, kind } = milestone;
  const link = ({ instrument, address, words }: NonNullable<Milestone['asked']>) => {
    const head = members[instrument];
    if (head === undefined) return null;
    return (
      <ParagraphLink
        key={`${instrument} ${address}`}
        instrument={head.instrument}
        symbol={head.symbol ?? head.draftSymbol}
        address={address}
        words={words}
      />
    );
  };
  const isSession = session !== null && (kind === 'agenda-item' || kind === 'next-resolution');
  return (
    <dl className="milestone">
      <div>
        <dt className="unseen">{w('cycle.stands')}</dt>
        <dd>
          <span className="milestone-state">
            <StateSign state={state} />
            {w(`cycle.state.${state}`)}
          </span>
          {took !== null && <span className="milestone-time">{spanInWords(took, language)}</span>}
          {place !== null && <bdi>{place}</bdi>}
          {symbol !== null && told.length + Number(took !== null) > 0 && (
            <SymbolLink symbol={symbol} members={members} />
          )}
          {told.map(link)}
        </dd>
      </div>
      {(due !== null || asked !== null) && kind !== 'resolution' && (
        <div>
          <dt>{w('cycle.due')}</dt>
          <dd>
            {due !== null && !isSession && (
              <span className="milestone-time">{spanInWords(due, language)}</span>
            )}
            {session !== null && (
              <span className={isSession ? 'milestone-time' : undefined}>
                {w('cycle.session', { n: session })}
              </span>
            )}
            {isSession && due !== null && <span>{spanInWords(due, language)}</span>}
            {asked !== null && link(asked)}
          </dd>
        </div>
      )}
      {hosts.length > 0 && (
        <div>
          <dt>{w('cycle.host')}</dt>
          <dd>
            <bdi>{hosts.map((host) => isolate(called(host))).join(', ')}</bdi>
          </dd>
        </div>
      )}
      {every !== null && (
        <div>
          <dt>{w('cycle.every')}</dt>
          <dd>
            <span>{everyInWords(every.duration, w)}</span>
            {link(every.asked)}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** A symbol, and the way to its text where it is held. */
function SymbolLink({ symbol, members }: Pick<MilestoneWordsProps, 'members'> & { readonly symbol: string }) {
  const held = Object.values(members).find((member) => member.symbol === symbol);
  if (held === undefined) return <bdi>{symbol}</bdi>;
  return (
    <Link to="/resolutions/$id" params={{ id: held.instrument }}>
      <bdi>{symbol}</bdi>
    </Link>
  );
}

/** `P2Y` as "every 2 years"; another duration as it is written. */
function everyInWords(duration: string, w: ReturnType<typeof useWords>['w']): string {
  const [, count, unit] = /^P(\d+)([YM])$/.exec(duration) ?? [];
  if (count === undefined) return duration;
  return w(unit === 'Y' ? 'cycle.everyYears' : 'cycle.everyMonths', { n: Number(count) });
}
