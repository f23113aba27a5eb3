import { Link } from '@tanstack/react-router';
import { memo, useMemo, useRef } from 'react';
import type { MatrixInShort, MatrixLine } from '../../api/matrix-queries.ts';
import { today } from '../../api/today.ts';
import { Icon } from '../../parts/icon.tsx';
import { usePaper } from '../../parts/use-paper.ts';
import { languages } from '../../words/language.ts';
import { useWords } from '../../words/use-words.ts';
import type { Item } from '../grid/items.ts';
import { shortTime } from '../grid/time-in-words.ts';
import type { LineNames } from '../grid/use-line-names.ts';
import { useRowsInBox } from '../grid/use-rows-in-box.ts';
import { StatusMark } from '../marks/status-mark.tsx';
import { barOf, type MonthsScale, monthsScale } from './months-scale.ts';
import './timeline.css';

/** In pixels; the style sheet gives rows the same. */
const rowHeight = 36;

interface TimelineProps {
  readonly matrix: MatrixInShort;
  readonly items: readonly Item[];
  readonly names: LineNames;
  readonly onFold: (group: string) => void;
}

/** The lines along the months: when each goes on, its milestones, and today. The same lines stand as a table in the grid. */
export function Timeline({ matrix, items, names, onFold }: TimelineProps) {
  const { w, language } = useWords();
  const isPaper = usePaper();
  const box = useRef<HTMLDivElement>(null);
  const inSight = useRowsInBox(box, rowHeight, items.length);
  const scale = useMemo(
    () =>
      monthsScale(
        matrix,
        items.flatMap((item) => (item.kind === 'line' ? [item.line.content.planned] : [])),
      ),
    [matrix, items],
  );
  const day = today();
  const isNow = day >= scale.from && day <= scale.until;
  const rows = isPaper
    ? items.map((_, row) => row)
    : Array.from({ length: Math.max(0, inSight.end - inSight.first) }, (_, i) => inSight.first + i);
  const monthName = useMemo(() => {
    const format = new Intl.DateTimeFormat(languages[language].locale, { month: 'narrow', timeZone: 'UTC' });
    return (month: string) => format.format(new Date(`${month}-15T00:00:00Z`));
  }, [language]);
  return (
    <section
      ref={box}
      className="timeline"
      aria-label={w('matrix.timeline')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its box is scrolled by keys
      tabIndex={0}
      style={{ ['--months' as string]: scale.months.length }}
    >
      <div className="timeline-head" aria-hidden="true">
        <div className="timeline-name" />
        <div className="timeline-track">
          {scale.months.map(({ month, isYearStart }) => (
            <span
              key={month}
              className={isYearStart ? 'timeline-month timeline-year' : 'timeline-month'}
              style={{ insetInlineStart: percent(scale.at(`${month}-01`)) }}
            >
              {isYearStart && <b>{month.slice(0, 4)}</b>}
              <span>{monthName(month)}</span>
            </span>
          ))}
          {isNow && (
            <span className="timeline-today-name" style={{ insetInlineStart: percent(scale.at(day)) }}>
              {w('matrix.today')}
            </span>
          )}
        </div>
      </div>
      <ul
        className={isPaper ? 'timeline-body' : 'timeline-body timeline-placed'}
        style={isPaper ? undefined : { blockSize: items.length * rowHeight }}
      >
        {rows.map((row) => {
          const item = items[row];
          if (item === undefined) return null;
          const top = isPaper ? null : row * rowHeight;
          if (item.kind === 'line')
            return (
              <TimelineRow
                key={item.line.id}
                line={item.line}
                {...{ top, scale, names }}
                day={isNow ? day : null}
              />
            );
          return (
            <li
              key={item.key}
              className="timeline-row timeline-group"
              style={top === null ? undefined : { insetBlockStart: top }}
            >
              <button type="button" aria-expanded={!item.isFolded} onClick={() => onFold(item.key)}>
                <span className={item.isFolded ? 'grid-fold grid-folded' : 'grid-fold'}>
                  <Icon name="down" />
                </span>
                <bdi>{item.name}</bdi>{' '}
                <span className="grid-count">{w('matrix.lines', { n: item.count })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface TimelineRowProps {
  readonly line: MatrixLine;
  readonly top: number | null;
  readonly scale: MonthsScale;
  readonly names: LineNames;
  readonly day: string | null;
}

const TimelineRow = memo(function TimelineRow({ line, top, scale, names, day }: TimelineRowProps) {
  const { w, language } = useWords();
  const { content } = line;
  const isAdopted = line.state === 'adopted';
  const mark = isAdopted ? line : asAgreed(line);
  const { planned, milestones } = content;
  const bar = barOf(planned, scale);
  const times = [planned.from, planned.until].flatMap((time) =>
    time === null ? [] : [shortTime(time, language)],
  );
  const when = times.length === 0 ? w('matrix.undated') : [...new Set(times)].join(' – ');
  const isLate =
    day !== null &&
    line.state === 'adopted' &&
    line.completedOn === null &&
    line.cancelledOn === null &&
    bar !== null &&
    bar.end <= scale.at(day);
  return (
    <li className="timeline-row" style={top === null ? undefined : { insetBlockStart: top }}>
      <div className="timeline-name">
        <StatusMark line={mark} />
        <Link to="/activities/$id" params={{ id: line.id }} title={content.title}>
          <span className="unseen">
            <bdi>{line.code}</bdi>{' '}
          </span>
          <span dir="auto" lang={content.language ?? undefined}>
            {content.title}
          </span>
        </Link>
        <span className="unseen">
          {isAdopted ? names.statusNamed(line) : names.textOf('keys', line, content)}. {when}.
        </span>
      </div>
      <div className="timeline-track" aria-hidden="true">
        {day !== null && (
          <span className="timeline-today" style={{ insetInlineStart: percent(scale.at(day)) }} />
        )}
        {bar === null ? (
          <span className="timeline-undated">{w('matrix.undated')}</span>
        ) : (
          <span
            className={`timeline-bar timeline-${mark.shared.replaceAll(' ', '-')}${isLate ? ' timeline-late' : ''}${line.completedOn === null ? '' : ' timeline-done'}`}
            title={when}
            style={{ insetInlineStart: percent(bar.start), inlineSize: percent(bar.end - bar.start) }}
          />
        )}
        {milestones.map(({ id, title, due }) => (
          <span
            key={id}
            className="timeline-milestone"
            title={`${title} · ${shortTime(due, language)}`}
            style={{ insetInlineStart: percent(scale.at(due)) }}
          />
        ))}
      </div>
    </li>
  );
});

/** Before it is adopted a line is drawn by who has accepted it, in the same manner as afterwards by who has reported. */
function asAgreed({ state, keys }: MatrixLine): Pick<MatrixLine, 'shared' | 'statusA' | 'statusB'> {
  const by = keys.a || keys.b ? 'reported by one side' : 'no report';
  const shared = state === 'accepted' ? 'agreed' : state === 'withdrawn' ? 'no report' : by;
  return { shared, statusA: 'completed', statusB: 'completed' };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
