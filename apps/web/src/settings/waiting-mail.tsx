import { useQuery } from '@tanstack/react-query';
import { mailQuery } from '../api/account-queries.ts';
import { useWords } from '../words/use-words.ts';

/** Mail that could not be sent yet: to whom, why, and when it is tried again. Nothing is shown while all goes well. */
export function WaitingMail() {
  const { w, date } = useWords();
  const { data = [] } = useQuery(mailQuery());
  const failed = data.filter(({ lastError }) => lastError !== null);
  if (failed.length === 0) return null;
  return (
    <details className="waiting-mail">
      <summary>{w('people.mail', { n: failed.length })}</summary>
      <ul>
        {failed.map(({ id, address, tries, nextTryAt, lastError }) => (
          <li key={id}>
            <bdi>{address}</bdi> {w('people.mail.tries', { n: tries, date: date(nextTryAt) })}
            <p lang="en" dir="ltr">
              {lastError}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
