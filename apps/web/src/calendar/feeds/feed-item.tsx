import type { StoredFeed } from '../../api/calendar-queries.ts';
import { Action } from '../../parts/action.tsx';
import { isLanguage, languages } from '../../words/language.ts';
import { useWords } from '../../words/use-words.ts';

interface FeedItemProps {
  readonly feed: StoredFeed;
  readonly onRevoke: () => void;
}

/** A calendar to subscribe to; a revoked one says so. */
export function FeedItem({ feed, onRevoke }: FeedItemProps) {
  const { w, date } = useWords();
  const { name, scope, language, madeAt, revokedAt } = feed;
  return (
    <li className={revokedAt === null ? 'list-item' : 'list-item feed-revoked'}>
      <div>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p className="feed-facts">
          {w(`feeds.scope.${scope}`) !== name && <span>{w(`feeds.scope.${scope}`)}</span>}
          <span>{isLanguage(language) ? languages[language].name : language}</span>
          <span>{w('feeds.made', { date: date(madeAt) })}</span>
          {revokedAt !== null && <strong>{w('feeds.revoked', { date: date(revokedAt) })}</strong>}
        </p>
      </div>
      {revokedAt === null && (
        <Action onPress={onRevoke} aria-label={w('feeds.revoke.of', { name })}>
          {w('feeds.revoke')}
        </Action>
      )}
    </li>
  );
}
