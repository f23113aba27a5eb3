import { Link } from '@tanstack/react-router';
import type { MatrixLine } from '../../api/matrix-queries.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { shortTime } from '../grid/time-in-words.ts';
import type { LineNames } from '../grid/use-line-names.ts';
import { LineKeys } from '../marks/line-keys.tsx';
import { LineStatus } from '../marks/line-status.tsx';
import './line-card.css';

interface LineCardProps {
  readonly line: MatrixLine;
  readonly names: LineNames;
  /** What it tells besides: on a board the column tells the other. */
  readonly shows: 'lead' | 'status' | 'all';
}

/** A line in short: what, who for each side, when, and where it stands. */
export function LineCard({ line, names, shows }: LineCardProps) {
  const { w, language } = useWords();
  const { content, code } = line;
  // On the board it stands under the heading of its column.
  const Heading = shows === 'all' ? 'h2' : 'h3';
  const { leads, planned } = content;
  const who = [leads.a, leads.b].map((lead) => (lead === null ? '–' : isolate(names.leadNamed(lead))));
  const times = [planned.from, planned.until].flatMap((time) =>
    time === null ? [] : [shortTime(time, language)],
  );
  return (
    <article className="line-card">
      <p className="line-card-code">
        <bdi dir="ltr">{code}</bdi>
        <span>{times.length === 0 ? w('matrix.undated') : [...new Set(times)].join(' – ')}</span>
      </p>
      <Heading>
        <Link to="/activities/$id" params={{ id: line.id }} dir="auto" lang={content.language ?? undefined}>
          {content.title}
        </Link>
      </Heading>
      <p className="line-card-who">{who.join(' · ')}</p>
      {shows !== 'lead' && (
        <p className="line-card-marks">
          {shows === 'all' && <LineKeys line={line} sides={names.sides} />}
          {(shows === 'status' || line.state === 'adopted') && <LineStatus line={line} names={names} />}
        </p>
      )}
    </article>
  );
}
