import type { ActivityContent } from '@biennium/core';
import { blankActivity, changedFields } from '@biennium/core/follow-up';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { proposeAmendment } from '../api/activity-changes.ts';
import type { ActivityPage } from '../api/activity-queries.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { WordsField } from '../parts/fields.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';
import { ActivityFields } from './activity-fields.tsx';
import { ChangesView } from './changes-view.tsx';
import { useActivityNames } from './use-activity-names.ts';

interface AmendDialogProps {
  readonly matrix: string;
  readonly kind: 'change' | 'new line' | 'cancellation';
  /** The line that is changed or cancelled; none of a new one. */
  readonly activity?: ActivityPage['activity'];
  readonly onClose: () => void;
}

/** A change of an adopted matrix that one side asks for: how the line is to be, and why. It holds with the keys of both sides. */
export function AmendDialog({ matrix, kind, activity, onClose }: AmendDialogProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const names = useActivityNames();
  const [content, setContent] = useState<ActivityContent>(
    activity?.content ?? blankActivity('', 'joint project'),
  );
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>(null);
  const changes = activity === undefined ? [] : changedFields(activity.content, content);
  const [side] = names.sides.coordinates;
  const isWhole =
    reason.trim() !== '' &&
    (kind === 'cancellation' || (kind === 'change' ? changes.length > 0 : content.title.trim() !== ''));
  const keep = async () => {
    setError(null);
    try {
      await proposeAmendment(matrix, {
        ...{ kind, reason, activity: activity?.id ?? null },
        content: kind === 'cancellation' ? null : content,
        ...(side !== undefined && { side }),
      });
      await client.invalidateQueries();
      onClose();
    } catch (failure) {
      setError(failure);
    }
  };
  const what = kind.replaceAll(' ', '-');
  return (
    <FormDialog
      title={w(`amend.title.${what}`)}
      words={w('amend.words')}
      verb={w('amend.keep')}
      canKeep={isWhole}
      isWide
      notice={<FailureNotice error={error} away={w('activity.away')} refused={w('activity.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <WordsField label={w('amend.reason')} value={reason} isFirst onChange={setReason} />
      {kind !== 'cancellation' && <ActivityFields content={content} names={names} onChange={setContent} />}
      {changes.length > 0 && (
        <section className="merge-taken">
          <h3>{w('amend.changes')}</h3>
          <ChangesView changes={changes} names={names} />
        </section>
      )}
    </FormDialog>
  );
}
