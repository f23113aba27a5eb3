import type { LineageSummary } from '../api/lineage-queries.ts';
import { languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { yearOf } from './years.ts';

interface LineageLineProps {
  readonly item: LineageSummary;
  readonly years: { readonly first: number; readonly last: number };
}

const width = 280;
const edge = 8;
/** Half the width of a year in figures. */
const halfYear = 15;
const leastApart = 36;

/** The members of a lineage on a line through the years; hollow where one is recalled and not held. */
export function LineageLine({ item: { members, gaps }, years }: LineageLineProps) {
  const { language } = useWords();
  const span = Math.max(1, years.last - years.first);
  const xOf = (year: number) => {
    const x = edge + ((year - years.first) / span) * (width - 2 * edge);
    return languages[language].direction === 'rtl' ? width - x : x;
  };
  const held = members.map(yearOf).filter((year) => year !== null);
  const missing = (gaps ?? [])
    .filter(({ draft }) => draft === null)
    .map(({ date }) => (date === null ? null : Number(date.slice(0, 4))))
    .filter((year) => year !== null && year >= years.first && year <= years.last);
  const [first, last] = [Math.min(...held), Math.max(...held)];
  if (held.length === 0) return null;
  const named = yearsApart([xOf(first), xOf(last)]);
  return (
    <svg
      className="lineage-line"
      viewBox={`0 0 ${width} 36`}
      width={width}
      height="36"
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M${xOf(first)} 10H${xOf(last)}`} />
      {missing.map((year) => (
        <circle key={`gap ${year}`} className="lineage-line-gap" cx={xOf(year ?? 0)} cy="10" r="3.5" />
      ))}
      {held.map((year) => (
        <circle key={year} cx={xOf(year)} cy="10" r="4.5" />
      ))}
      {[...new Set([first, last])].map((year, i) => (
        <text key={year} x={first === last ? withinEdges(xOf(year)) : named[i]} y="31" textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** Where the two years are written: under their dots, and no nearer to each other than both can be read. */
function yearsApart([a, b]: readonly [number, number]): readonly [number, number] {
  const side = a <= b ? 1 : -1;
  const far = Math.max(Math.abs(b - a), leastApart);
  const least = halfYear + leastApart / 2;
  const middle = Math.min(width - least, Math.max(least, (a + b) / 2));
  const [from, to] = [middle - (side * far) / 2, middle + (side * far) / 2];
  return [withinEdges(from), withinEdges(to)];
}

function withinEdges(x: number): number {
  return Math.min(width - halfYear, Math.max(halfYear, x));
}
