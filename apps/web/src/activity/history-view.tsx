import type { ActivityContent } from '@biennium/core';
import { changedFields } from '@biennium/core/follow-up';
import type { EventPage } from '@biennium/server/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { activityHistoryQuery } from '../api/activity-queries.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import { ChangesView } from './changes-view.tsx';
import type { ActivityNames } from './use-activity-names.ts';

interface HistoryViewProps {
  readonly activity: string;
  /** Whether the person may see what happened. */
  readonly isShown: boolean;
  readonly names: ActivityNames;
}

/** What happened to a line, by whom and when, the newest first; of a change, each field before and after. Asked for when it is opened. */
export function HistoryView({ activity, isShown, names }: HistoryViewProps) {
  const { w } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...activityHistoryQuery(activity), enabled: isShown && isOpen });
  if (!isShown) return null;
  return (
    <details className="activity-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w('activity.history')}</summary>
      <ol>
        {data?.items.map((event) => (
          <Told key={event.id} event={event} names={names} />
        ))}
      </ol>
    </details>
  );
}

type Event = EventPage['items'][number];

function Told({ event, names }: { readonly event: Event; readonly names: ActivityNames }) {
  const { w, date } = useWords();
  const { action, at, author, authorName } = event;
  const changes = changesOf(event);
  return (
    <li>
      <p>
        <span className="activity-history-at">{date(at)}</span>{' '}
        {w(`history.did.${action.replaceAll(' ', '-')}`)}{' '}
        {w('history.by', { who: isolate(authorName ?? author) })}
      </p>
      {changes.length > 0 && <ChangesView changes={changes} names={names} />}
    </li>
  );
}

/** What a change of words changed. */
function changesOf({ action, before, after }: Event) {
  if (action !== 'activity changed') return [];
  const [old, now] = [before, after].map((each) => (each as { content?: ActivityContent } | null)?.content);
  return old === undefined || now === undefined ? [] : changedFields(old, now);
}
