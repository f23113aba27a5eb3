import type { PostPage, ShownAssignment } from '../api/focal-point-queries.ts';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import { PersonView } from './person-view.tsx';
import { StateMark } from './post-state.tsx';

interface PostHistoryProps {
  readonly page: PostPage;
  readonly onDays: (assignment: ShownAssignment) => void;
}

type Line =
  | { readonly from: string; readonly assignment: ShownAssignment }
  | { readonly from: string; readonly gap: PostPage['gaps'][number] };

const shapes = { nominated: 'half', confirmed: 'dashed', active: 'full', ended: 'empty' } as const;

/** Who held a post and when, and between them the days on which nobody did; the latest first. */
export function PostHistory({ page, onDays }: PostHistoryProps) {
  const { w, date } = useWords();
  const lines: Line[] = [
    ...page.assignments.map((assignment) => ({ from: assignment.from, assignment })),
    ...page.gaps.map((gap) => ({ from: gap.from, gap })),
  ].sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  const days = (from: string, until: string | null) =>
    until === null
      ? w('focal.since', { date: date(from) })
      : w('focal.fromUntil', { from: date(from), until: date(until) });
  return (
    <section className="post-part">
      <h2>{w('focal.history')}</h2>
      {lines.length === 0 && <p>{w('focal.history.none')}</p>}
      <ol className="post-lines">
        {lines.map((line) =>
          'gap' in line ? (
            <li key={`gap ${line.from}`} className="post-gap">
              <StateMark shape="empty" look="post-state-vacant" name={w('focal.state.vacant')} />
              <span>
                {days(line.gap.from, line.gap.until)} · {w('focal.days.long', { n: line.gap.days })}
              </span>
            </li>
          ) : (
            <li key={line.assignment.id}>
              <StateMark
                shape={line.assignment.withdrawn ? 'crossed' : shapes[line.assignment.state]}
                name={
                  line.assignment.withdrawn
                    ? w('focal.assignment.withdrawn')
                    : w(`focal.assignment.${line.assignment.state}`)
                }
              />
              <span>
                <PersonView person={line.assignment.person} hidden={page.hidden} />{' '}
                <span className="focal-days">{days(line.assignment.from, line.assignment.until)}</span>
              </span>
              {!line.assignment.withdrawn && !page.hidden && (
                <Action
                  aria-label={w('focal.days.of', {
                    name: line.assignment.person.name ?? w('focal.person.removed'),
                  })}
                  onPress={() => onDays(line.assignment)}
                >
                  {w('focal.days.change')}
                </Action>
              )}
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
