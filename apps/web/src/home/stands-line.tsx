import { Link } from '@tanstack/react-router';
import type { HomePage } from '../api/home-queries.ts';
import { RoundDays } from '../reporting/round-days.tsx';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';
import './stands-line.css';

/** How the lines of a matrix stand, in the order in which they are drawn. */
const kinds = ['agreed', 'reported by one side', 'disputed', 'no report'] as const;

/** Where the matrix, the round of reports and the next meeting stand. */
export function StandsLine({ stands }: Pick<HomePage, 'stands'>) {
  const { w, number, date, language } = useWords();
  const { matrix, next, round, meeting } = stands;
  if (matrix === null && round === null && meeting === null) return null;
  return (
    <ul className="stands">
      {matrix !== null && (
        <li>
          <h3>
            <Link to="/matrix" search={{ matrix: matrix.id }} dir="auto">
              {matrix.title}
            </Link>
          </h3>
          {matrix.adoptedOn === null ? (
            <p className="home-faint">{acceptedOf(matrix)}</p>
          ) : (
            <>
              <p className="home-faint">{w('home.adopted', { date: date(matrix.adoptedOn) })}</p>
              <SharedBar shared={matrix.shared} />
            </>
          )}
          {next !== null && (
            <p>
              <Link to="/matrix" search={{ matrix: next.id }} dir="auto">
                {next.title}
              </Link>{' '}
              <span className="home-faint">{acceptedOf(next)}</span>
            </p>
          )}
        </li>
      )}
      {round !== null && (
        <li>
          <h3>
            <Link to="/rounds/$id" params={{ id: round.id }} dir="auto">
              {round.title}
            </Link>
          </h3>
          <p className="home-faint">
            {w('home.answered', { given: number(round.counts.given), asked: number(round.counts.asked) })}
          </p>
          <p className="home-faint">
            <RoundDays round={round} />
          </p>
        </li>
      )}
      {meeting !== null && (
        <li>
          <h3>
            <Link to="/meetings/$id" params={{ id: meeting.id }}>
              {w('home.meeting')}
            </Link>
          </h3>
          <p className="home-faint">{timeInWords(meeting.on, language)}</p>
        </li>
      )}
    </ul>
  );

  /** How far a matrix has come that is still made. */
  function acceptedOf({ lines }: { readonly lines: Readonly<Record<string, number>> }): string {
    const accepted = lines['accepted'] ?? 0;
    const all = accepted + (lines['proposed'] ?? 0);
    return w('home.accepted', { accepted: number(accepted), all: number(all) });
  }
}

/** The lines of an adopted matrix by how both sides see them; the numbers stand in words beneath. */
function SharedBar({ shared }: { readonly shared: Readonly<Record<string, number>> }) {
  const { w, number } = useWords();
  const held = kinds.map((kind) => ({ kind, count: shared[kind] ?? 0 })).filter(({ count }) => count > 0);
  if (held.length === 0) return null;
  return (
    <>
      <div className="shared-bar" aria-hidden="true">
        {held.map(({ kind, count }) => (
          <span key={kind} className={`shared-${kind.replaceAll(' ', '-')}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <p className="shared-words">
        {held.map(({ kind, count }) => (
          <span key={kind}>
            {w(`line.shared.${kind.replaceAll(' ', '-')}`)} {number(count)}
          </span>
        ))}
      </p>
    </>
  );
}
