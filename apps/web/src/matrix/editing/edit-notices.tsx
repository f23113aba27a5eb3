import { Action } from '../../parts/action.tsx';
import { FailureWords } from '../../parts/failure-words.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { type ColumnId, columnIds, columnOf } from '../grid/columns.ts';
import type { LineNames } from '../grid/use-line-names.ts';
import type { DeskState, LineDesk } from './line-desk.ts';

interface EditNoticesProps {
  readonly state: DeskState;
  readonly names: LineNames;
  readonly desk: LineDesk;
}

/** What became of what was typed: kept while the server is away, taken over from somebody else, or not kept and why. */
export function EditNotices({ state, names, desk }: EditNoticesProps) {
  const { w } = useWords();
  const { pending, isAway, taken, refused } = state;
  const named = (field: string) => {
    const id = columnIds.find((each) => columnOf(each).field === field) as ColumnId | undefined;
    return id === undefined ? w('matrix.other-field') : names.heading(id);
  };
  return (
    <>
      {isAway && (
        <div className="matrix-notice" role="status">
          <p>{w('matrix.kept-here', { n: pending.length })}</p>
          <Action onPress={() => void desk.send()}>{w('matrix.send-now')}</Action>
        </div>
      )}
      {taken !== null && (
        <div className="matrix-notice" role="status">
          <p>
            {w('matrix.taken', {
              code: isolate(taken.code),
              fields: taken.fields.map(named).join(w('list.comma')),
            })}
          </p>
          <Action onPress={() => desk.forgetNews()}>{w('matrix.read')}</Action>
        </div>
      )}
      {refused.map(({ id, code, values, error }) => (
        <div key={id} className="matrix-notice matrix-notice-refused" role="alert">
          <p>
            {w('matrix.not-kept', {
              code: isolate(code),
              typed: Object.entries(values)
                .map(([field, value]) => `${named(field)}: ${isolate(String(value ?? ''))}`)
                .join(w('list.comma')),
            })}
          </p>
          <FailureWords error={error} away={w('matrix.away')} refused={w('matrix.refused')} />
          <Action onPress={() => desk.forgetNews()}>{w('matrix.read')}</Action>
        </div>
      ))}
    </>
  );
}
