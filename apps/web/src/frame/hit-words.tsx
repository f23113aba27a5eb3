import type { Hit } from '../api/shapes.ts';
import './hit-words.css';

/** A piece of a text with what was looked for marked in it. */
export function HitWords({ snippet, matches }: Pick<Hit, 'snippet' | 'matches'>) {
  let at = 0;
  return (
    <>
      {matches.map(({ start, end }) => {
        const before = snippet.slice(at, start);
        at = end;
        return (
          <span key={start}>
            {before}
            <mark className="hit-word">{snippet.slice(start, end)}</mark>
          </span>
        );
      })}
      {snippet.slice(at)}
    </>
  );
}
