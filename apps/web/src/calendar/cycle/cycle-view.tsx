import { Link } from '@tanstack/react-router';
import type { CyclePage } from '../../api/calendar-queries.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import './cycle-view.css';
import { languages } from '../../words/language.ts';
import { spanInWords } from '../time-span-words.ts';
import { MilestoneStrip } from './milestone-strip.tsx';
import { MilestoneWords } from './milestone-words.tsx';
import { PastCycle } from './past-cycle.tsx';
import { StateSign } from './state-shape.tsx';
import { daysOfCycle, type Milestone, scaleOver } from './strip-scale.ts';

/** The cycle that runs, as one picture; what is late; and the cycles before it. */
export function CycleView({ page }: { readonly page: CyclePage }) {
  const { w, date, language } = useWords();
  const { lineage, on, cycles, members } = page;
  const now = cycles.at(-1);
  if (now === undefined) return null;
  const isRightToLeft = languages[language].direction === 'rtl';
  const scale = scaleOver([...daysOfCycle(now), on]);
  const late = now.milestones.filter(({ state }) => state === 'late');
  const before = cycles.slice(0, -1).reverse();
  const name = (milestone: Milestone) => w(`cycle.kind.${milestone.kind}`);
  return (
    <>
      <p className="cycle-name">
        <Link to="/lineages/$id" params={{ id: lineage }}>
          <bdi lang={page.language} dir={textDirection(page.language)}>
            {page.name}
          </bdi>
        </Link>
      </p>
      <p className="cycle-ways screen-only">
        <Link to="/mandates" search={{ lineage, fate: 'last' }}>
          {w('mandates.title')}
        </Link>
        <Link to="/meetings" search={{ lineage }}>
          {w('meetings.title')}
        </Link>
        <Link to="/agreements" search={{ lineage }}>
          {w('agreements.title')}
        </Link>
      </p>
      <section
        className={late.length > 0 ? 'cycle-late cycle-late-some' : 'cycle-late'}
        aria-labelledby="late"
      >
        <h2 id="late">
          <StateSign state={late.length > 0 ? 'late' : 'recorded'} />
          {late.length > 0
            ? w('cycle.late', { n: late.length, date: date(on) })
            : w('cycle.late.none', { date: date(on) })}
        </h2>
        {late.length > 0 && (
          <ul>
            {late.map((milestone) => (
              <li key={`${milestone.kind} ${milestone.due?.said}`}>
                <strong>{name(milestone)}</strong>
                {milestone.due && (
                  <span>{w('cycle.dueSince', { date: spanInWords(milestone.due, language) })}</span>
                )}
                <span>{w('cycle.noRecord')}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="cycle-now" aria-labelledby="cycle-now">
        <h2 id="cycle-now">{w('cycle.now')}</h2>
        {scale !== null && (
          <div className="cycle-row cycle-axis" aria-hidden="true">
            <div />
            <MilestoneStrip milestones={[]} {...{ scale, isRightToLeft }} on={on} withYears />
          </div>
        )}
        <ol className="cycle-rows">
          {now.milestones.map((milestone, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move
            <li key={`${milestone.kind} ${at}`} className="cycle-row">
              <div className="cycle-row-words">
                <h3>{name(milestone)}</h3>
                <MilestoneWords milestone={milestone} members={members} />
              </div>
              {scale !== null && (
                <MilestoneStrip milestones={[milestone]} {...{ scale, isRightToLeft }} on={on} />
              )}
            </li>
          ))}
        </ol>
        <p className="cycle-legend">
          {(['recorded', 'open', 'coming', 'late', 'unrecorded'] as const).map((state) => (
            <span key={state}>
              <StateSign state={state} />
              {w(`cycle.state.${state}`)}
            </span>
          ))}
          <span>
            <span className="cycle-today-sign" aria-hidden="true" />
            {date(on)}
          </span>
        </p>
      </section>
      {before.length > 0 && (
        <section className="cycle-before" aria-labelledby="cycle-before">
          <h2 id="cycle-before">{w('cycle.before')}</h2>
          <p className="cycle-before-words">{w('cycle.before.words')}</p>
          <ol>
            {before.map((cycle) => (
              <PastCycle
                key={`${cycle.symbol} ${cycle.from} ${cycle.member}`}
                {...{ cycle, members, isRightToLeft }}
              />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
