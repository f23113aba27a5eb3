import type { FieldChange } from '@biennium/core';
import { useWords } from '../words/use-words.ts';
import type { ActivityNames } from './use-activity-names.ts';

interface ChangesViewProps {
  readonly changes: readonly FieldChange[];
  readonly names: ActivityNames;
}

/** Fields before and after: what was stands struck, what is underlined, and both are told to who listens. */
export function ChangesView({ changes, names }: ChangesViewProps) {
  const { w } = useWords();
  return (
    <dl className="changes">
      {changes.map(({ field, before, after }) => {
        const [was, is] = [names.value(field, before), names.value(field, after)];
        return (
          <div key={field}>
            <dt>{names.field(field)}</dt>
            <dd>
              {was !== '' && (
                <del dir="auto">
                  <span className="unseen">{w('changes.before')} </span>
                  {was}
                </del>
              )}{' '}
              {is === '' ? (
                <span className="unseen">{w('changes.removed')}</span>
              ) : (
                <ins dir="auto">
                  <span className="unseen">{w('changes.after')} </span>
                  {is}
                </ins>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
