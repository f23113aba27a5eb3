import type { ActivityContent, ActivityField } from '@biennium/core';
import { activityOfFields, fieldsOfActivity, mergedActivity } from '@biennium/core/follow-up';
import { useMemo, useState } from 'react';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';
import './merge-dialog.css';
import { useActivityNames } from './use-activity-names.ts';

interface MergeDialogProps {
  /** What both saw when they began. */
  readonly base: ActivityContent;
  /** What this person made of it. */
  readonly mine: ActivityContent;
  /** How it stands now. */
  readonly theirs: ActivityContent;
  /** Why the merged words were not kept; null while all went well. */
  readonly error?: unknown;
  readonly onKeep: (merged: ActivityContent) => void;
  readonly onClose: () => void;
}

/**
 * Somebody else changed a line meanwhile: what they changed is told, what both changed is chosen field by field, and nothing is overwritten
 * silently (rule F11).
 */
export function MergeDialog({ base, mine, theirs, error = null, onKeep, onClose }: MergeDialogProps) {
  const { w } = useWords();
  const names = useActivityNames();
  const merged = useMemo(() => mergedActivity(base, mine, theirs), [base, mine, theirs]);
  const [chosen, setChosen] = useState<Partial<Record<ActivityField, 'mine' | 'theirs'>>>({});
  const { conflicts, taken } = merged;
  const their = fieldsOfActivity(theirs);
  const words = (field: ActivityField, value: unknown) => names.value(field, value) || w('merge.nothing');
  const keep = () => {
    const fields = { ...fieldsOfActivity(merged.content) } as Record<string, unknown>;
    for (const { field, mine: own } of conflicts) if (chosen[field] === 'mine') fields[field] = own;
    onKeep(activityOfFields(fields as ReturnType<typeof fieldsOfActivity>));
  };
  return (
    <FormDialog
      title={w('merge.title')}
      words={w(conflicts.length === 0 ? 'merge.words.apart' : 'merge.words')}
      verb={w('merge.keep')}
      canKeep={conflicts.every(({ field }) => chosen[field] !== undefined)}
      isWide
      notice={<FailureNotice error={error} away={w('activity.away')} refused={w('activity.refused')} />}
      onKeep={keep}
      onClose={onClose}
    >
      {conflicts.map(({ field, base: was, mine: own, theirs: other }) => (
        <fieldset key={field} className="merge-field">
          <legend>{names.field(field)}</legend>
          <p className="merge-was">
            {w('merge.was')} <bdi>{words(field, was)}</bdi>
          </p>
          {(['mine', 'theirs'] as const).map((whose) => (
            <label key={whose} className="merge-choice">
              <input
                type="radio"
                name={`merge-${field}`}
                checked={chosen[field] === whose}
                onChange={() => setChosen({ ...chosen, [field]: whose })}
              />
              <span>
                <b>{w(`merge.${whose}`)}</b>
                <span className="merge-value" dir="auto">
                  {words(field, whose === 'mine' ? own : other)}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {taken.length > 0 && (
        <section className="merge-taken">
          <h3>{w('merge.taken')}</h3>
          <dl>
            {taken.map((field) => (
              <div key={field}>
                <dt>{names.field(field)}</dt>
                <dd dir="auto">{words(field, their[field])}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </FormDialog>
  );
}
