import type { PostSummary } from '../api/focal-point-queries.ts';
import { useWords } from '../words/use-words.ts';
import './post-state.css';

type Shape = 'full' | 'half' | 'empty' | 'dashed' | 'crossed';

/** Where a post or an assignment stands: a shape and a word, and for how long it is so. */
export function PostState({ post }: { readonly post: PostSummary }) {
  const { w, date } = useWords();
  const { state, holder, vacancy, next, since, closedOn } = post;
  if (state === 'held' && holder) {
    const ends =
      holder.until === null
        ? w('focal.since', { date: date(holder.from) })
        : w('focal.until', { date: date(holder.until) });
    return <StateMark shape="full" name={w('focal.state.held')} words={ends} />;
  }
  if (state === 'coming')
    return <StateMark shape="dashed" name={w('focal.state.coming')} words={date(since)} />;
  if (state === 'closed')
    return <StateMark shape="crossed" name={w('focal.state.closed')} words={date(closedOn ?? '')} />;
  return (
    <StateMark
      shape={next?.state === 'nominated' ? 'half' : 'empty'}
      look="post-state-vacant"
      name={next?.state === 'nominated' ? w('focal.state.vacantNominated') : w('focal.state.vacant')}
      words={vacancy ? w('focal.days', { n: vacancy.days }) : ''}
    />
  );
}

interface StateMarkProps {
  readonly shape: Shape;
  readonly name: string;
  readonly words?: string;
  readonly look?: string;
}

/** A state: a shape that tells it without colour, its name, and what more there is to say. */
export function StateMark({ shape, name, words = '', look = '' }: StateMarkProps) {
  return (
    <span className={`post-state ${look}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <circle
          cx="6"
          cy="6"
          r="4.6"
          fill={shape === 'full' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray={shape === 'dashed' ? '2 1.6' : undefined}
        />
        {shape === 'half' && <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2Z" fill="currentColor" />}
        {shape === 'crossed' && <path d="M3 9 9 3" stroke="currentColor" strokeWidth="1.4" />}
      </svg>
      <span>
        <strong>{name}</strong> {words !== '' && <span className="post-state-words">{words}</span>}
      </span>
    </span>
  );
}
