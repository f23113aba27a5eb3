import type { ActivityContent } from '@biennium/core';
import { changedFields } from '@biennium/core/follow-up';
import type { EventPage } from '@biennium/server/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { activityHistoryQuery } from '../api/activity-queries.ts';
import { Failing } from '../parts/failing.tsx';
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
  const { data, error, refetch } = useQuery({
    ...activityHistoryQuery(activity),
    enabled: isShown && isOpen,
  });
  if (!isShown) return null;
  return (
    <details className="activity-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w('activity.history')}</summary>
      {error !== null && <Failing error={error} onRetry={() => void refetch()} />}
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
  const decision = decisionOf(event);
  return (
    <li>
      <p>
        <span className="activity-history-at">{date(at)}</span>{' '}
        {w(`history.did.${action.replaceAll(' ', '-')}`)}
        {decision !== null && `: ${w(`twokeys.title.${decision.replaceAll(' ', '-')}`)}`}{' '}
        {w('history.by', { who: isolate(authorName ?? author) })}
      </p>
      {changes.length > 0 && <ChangesView changes={changes} names={names} />}
    </li>
  );
}

/** On what a key was turned, or taken back. */
function decisionOf({ action, after }: Event): string | null {
  if (!action.startsWith('key ')) return null;
  return (after as { decision?: string } | null)?.decision ?? null;
}

/** What a change of words changed. */
function changesOf({ action, before, after }: Event) {
  if (action !== 'activity changed') return [];
  const [old, now] = [before, after].map((each) => (each as { content?: ActivityContent } | null)?.content);
  return old === undefined || now === undefined ? [] : changedFields(old, now);
}
