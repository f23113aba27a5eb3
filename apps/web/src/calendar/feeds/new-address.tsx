import { useState } from 'react';
import type { MadeFeed } from '../../api/calendar-queries.ts';
import { inWorkspace } from '../../api/in-workspace.ts';
import { Action } from '../../parts/action.tsx';
import { useWords } from '../../words/use-words.ts';

/** The private address of a calendar just made: it is shown this once. */
export function NewAddress({ made }: { readonly made: MadeFeed }) {
  const { w } = useWords();
  const [isCopied, setCopied] = useState(false);
  const address = `${location.origin}${inWorkspace(made.path)}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section className="new-address" aria-labelledby="new-address">
      <h2 id="new-address">{w('feeds.new', { name: made.feed.name })}</h2>
      <p>{w('feeds.new.words')}</p>
      <label>
        <span className="unseen">{w('feeds.address')}</span>
        <input readOnly dir="ltr" value={address} onFocus={(event) => event.target.select()} />
      </label>
      <Action onPress={() => void copy()}>{w('feeds.copy')}</Action>
      <span role="status">{isCopied ? w('feeds.copied') : ''}</span>
    </section>
  );
}
