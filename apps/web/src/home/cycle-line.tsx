import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cycleQuery } from '../api/calendar-queries.ts';
import { MilestoneStrip } from '../calendar/cycle/milestone-strip.tsx';
import { StateSign } from '../calendar/cycle/state-shape.tsx';
import { daysOfCycle, type Milestone, scaleOver } from '../calendar/cycle/strip-scale.ts';
import { spanInWords } from '../calendar/time-span-words.ts';
import { Failing } from '../parts/failing.tsx';
import { languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import './cycle-line.css';

/** Where the cycle stands: all that it brings on one line, with today on it, and the same in words. */
export function CycleLine({ lineage }: { readonly lineage: string }) {
  const { w, date, language } = useWords();
  const { data, error, refetch } = useQuery(cycleQuery(lineage, undefined));
  if (data === undefined)
    return error === null ? (
      <div className="cycle-line cycle-line-awaited" />
    ) : (
      <Failing error={error} onRetry={() => void refetch()} />
    );
  const now = data.cycles.at(-1);
  if (now === undefined) return null;
  const head = now.member === null ? undefined : data.members[now.member];
  const isRightToLeft = languages[language].direction === 'rtl';
  const scale = scaleOver([...daysOfCycle(now), data.on]);
  const name = now.symbol ?? head?.symbol ?? head?.draftSymbol ?? w('read.noSymbol');
  return (
    <section className="cycle-line" aria-labelledby="cycle-line">
      <div className="home-section-head">
        <h2 id="cycle-line">{w('home.cycle')}</h2>
        <p>
          {w('home.cycle.opened')}{' '}
          {head === undefined ? (
            <bdi>{name}</bdi>
          ) : (
            <Link to="/resolutions/$id" params={{ id: head.instrument }}>
              <bdi>{name}</bdi>
            </Link>
          )}
          {now.from !== null && <span className="home-faint"> {date(now.from)}</span>}
        </p>
        <Link to="/cycle" search={{ lineage }} className="home-more screen-only">
          {w('home.cycle.more')}
        </Link>
      </div>
      {scale !== null && (
        <MilestoneStrip
          milestones={lateOnTop(now.milestones)}
          {...{ scale, isRightToLeft }}
          on={data.on}
          withYears
        />
      )}
      <ol className="cycle-line-milestones">
        {now.milestones.map(({ kind, state, took, due, place }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never move
          <li key={`${kind} ${at}`} className={state === 'late' ? 'cycle-line-late' : undefined}>
            <h3>{w(`cycle.kind.${kind}`)}</h3>
            <p className="cycle-line-state">
              <StateSign state={state} />
              {w(`cycle.state.${state}`)}
            </p>
            <p className="home-faint">
              {took !== null
                ? spanInWords(took, language)
                : due !== null && w('cycle.dueSince', { date: spanInWords(due, language) })}
              {place !== null && <bdi className="cycle-line-place">{place}</bdi>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is drawn last lies over the rest: nothing hides what is late. */
function lateOnTop(milestones: readonly Milestone[]): readonly Milestone[] {
  return milestones.toSorted((one, other) => Number(one.state === 'late') - Number(other.state === 'late'));
}
