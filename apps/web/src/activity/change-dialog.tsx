import type { ActivityContent } from '@biennium/core';
import { changedFields } from '@biennium/core/follow-up';
import { useState } from 'react';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';
import { ActivityFields } from './activity-fields.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { isStaleFailure, type OpenActivity } from './use-activity.ts';
import { useActivityNames } from './use-activity-names.ts';

interface ChangeDialogProps {
  readonly open: OpenActivity;
  readonly onClose: () => void;
}

/** Words of a line at one of its versions. */
interface Seen {
  readonly content: ActivityContent;
  readonly version: number;
}

/** Other words for a line that is not adopted. Where somebody else changed it meanwhile, both changes are brought together. */
export function ChangeDialog({ open, onClose }: ChangeDialogProps) {
  const { w } = useWords();
  const names = useActivityNames();
  /** What this person saw when they began. */
  const [base, setBase] = useState<Seen>(open.page.activity);
  const [content, setContent] = useState(open.page.activity.content);
  /** How it stands now, where somebody else gave it other words. */
  const [theirs, setTheirs] = useState<Seen | null>(null);
  const [error, setError] = useState<unknown>(null);
  const keep = async (mine: ActivityContent, over: Seen): Promise<void> => {
    setError(null);
    setContent(mine);
    try {
      await open.change({ verb: 'words', given: { content: mine } }, over.version);
      onClose();
    } catch (failure) {
      const now = isStaleFailure(failure) ? (await open.refetch())?.activity : undefined;
      if (now === undefined || now.version === over.version) return setError(failure);
      // Its words are as they were: what changed was decided about it, and the server says whether it can still be changed.
      if (changedFields(over.content, now.content).length === 0) return keep(mine, now);
      setBase(over);
      setTheirs(now);
    }
  };
  if (theirs !== null)
    return (
      <MergeDialog
        key={theirs.version}
        base={base.content}
        mine={content}
        theirs={theirs.content}
        error={error}
        onKeep={(merged) => void keep(merged, theirs)}
        onClose={onClose}
      />
    );
  return (
    <FormDialog
      title={w('activity.change')}
      words={w('activity.change.words')}
      verb={w('activity.change.keep')}
      canKeep={content.title.trim() !== ''}
      isWide
      notice={<FailureNotice error={error} away={w('activity.away')} refused={w('activity.refused')} />}
      onKeep={() => void keep(content, base)}
      onClose={onClose}
    >
      <ActivityFields content={content} names={names} isFirst onChange={setContent} />
    </FormDialog>
  );
}
