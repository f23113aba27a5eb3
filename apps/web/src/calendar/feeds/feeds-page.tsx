import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  feedsQuery,
  type MadeFeed,
  makeFeed,
  revokeFeed,
  type StoredFeed,
} from '../../api/calendar-queries.ts';
import { Action } from '../../parts/action.tsx';
import { Failing } from '../../parts/failing.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { ListHead } from '../../parts/list-head.tsx';
import { StateView } from '../../parts/state-view.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { FeedItem } from './feed-item.tsx';
import { MakeFeedDialog } from './make-feed-dialog.tsx';
import './feeds-page.css';
import { NewAddress } from './new-address.tsx';

/** The calendars that can be subscribed to: made here, and revoked here. */
export function FeedsPage() {
  const { w } = useWords();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(feedsQuery());
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<MadeFeed | null>(null);
  const [leaving, setLeaving] = useState<StoredFeed | null>(null);
  const again = () => client.invalidateQueries({ queryKey: ['feeds'] });
  const making = useMutation({
    mutationFn: makeFeed,
    onSuccess: async (feed) => {
      setMaking(false);
      setMade(feed);
      await again();
    },
  });
  const revoking = useMutation({
    mutationFn: revokeFeed,
    onSuccess: async ({ id }) => {
      setLeaving(null);
      if (made?.feed.id === id) setMade(null);
      await again();
    },
  });
  return (
    <div className="list-page">
      <ListHead
        title={w('feeds.title')}
        count={data === undefined ? '' : w('feeds.count', { n: standing(data) })}
      >
        <Action
          look="main"
          icon="add"
          onPress={() => {
            making.reset();
            setMaking(true);
          }}
        >
          {w('feeds.make')}
        </Action>
      </ListHead>
      <p className="feeds-words">{w('feeds.words')}</p>
      {made !== null && <NewAddress made={made} />}
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <StateView title={w('feeds.empty')} words={w('feeds.empty.words')} />}
      {data !== undefined && data.length > 0 && (
        <ul className="list-items">
          {data.map((feed) => (
            <FeedItem key={feed.id} feed={feed} onRevoke={() => setLeaving(feed)} />
          ))}
        </ul>
      )}
      {isMaking && (
        <MakeFeedDialog
          error={making.error}
          onMake={(feed) => making.mutate(feed)}
          onClose={() => setMaking(false)}
        />
      )}
      {leaving !== null && (
        <FormDialog
          title={w('feeds.revoke.title', { name: leaving.name })}
          words={w('feeds.revoke.words')}
          verb={w('feeds.revoke')}
          canKeep={!revoking.isPending}
          notice={
            <FailureNotice error={revoking.error} away={w('feeds.away')} refused={w('feeds.refused')} />
          }
          onKeep={() => revoking.mutate(leaving.id)}
          onClose={() => {
            revoking.reset();
            setLeaving(null);
          }}
        />
      )}
    </div>
  );
}

function standing(feeds: readonly StoredFeed[]): number {
  return feeds.filter(({ revokedAt }) => revokedAt === null).length;
}
