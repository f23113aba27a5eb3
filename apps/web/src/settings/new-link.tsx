import { useState } from 'react';
import type { MadeLink } from '../api/account-changes.ts';
import { Action } from '../parts/action.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';

interface NewLinkProps {
  readonly name: string;
  readonly made: MadeLink;
}

/** The link with which a person signs in, just made: it is shown this once. */
export function NewLink({ name, made }: NewLinkProps) {
  const { w, date } = useWords();
  const [isCopied, setCopied] = useState(false);
  const address = `${location.origin}${made.path}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section className="new-link" aria-labelledby="new-link">
      <h2 id="new-link">{w('people.link.of', { name: isolate(name) })}</h2>
      {made.mailedTo !== null && <p>{w('people.link.mailed', { email: made.mailedTo })}</p>}
      <p>{w('people.link.words', { date: date(made.endsAt) })}</p>
      <label>
        <span className="unseen">{w('people.link.address')}</span>
        <input readOnly dir="ltr" value={address} onFocus={(event) => event.target.select()} />
      </label>
      <Action onPress={() => void copy()}>{w('feeds.copy')}</Action>
      <span role="status">{isCopied ? w('feeds.copied') : ''}</span>
    </section>
  );
}
