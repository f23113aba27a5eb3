import type { ListedEntry } from '../api/register-queries.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.ts';
import './entry-flags.css';

/** What of an entry asks for a person: proposals that wait, sources that disagree. */
export function EntryFlags({ entry }: { readonly entry: Pick<ListedEntry, 'waiting' | 'disagreeing'> }) {
  const { w } = useWords();
  const { waiting, disagreeing } = entry;
  return (
    <>
      {waiting > 0 && <span className="entry-flag">{w('entry.waiting', { n: waiting })}</span>}
      {disagreeing > 0 && (
        <span className="entry-flag entry-flag-disagree">
          <Icon name="swap" />
          {w('entry.disagree')}
        </span>
      )}
    </>
  );
}
