import { Link } from '@tanstack/react-router';
import type { ListedEntry } from '../api/register-queries.ts';
import { anchorOf } from '../read/anchor.ts';
import { useWords } from '../words/use-words.ts';

/** The paragraphs that record an entry, each a way to it. */
export function PlacesOfEntry({ places }: Pick<ListedEntry, 'places'>) {
  const { w } = useWords();
  if (places.length === 0) return null;
  return (
    <p className="entry-places">
      <span>{w('entry.recorded')}</span>
      {places.map(({ instrument, symbol, address }) => (
        <Link
          key={`${instrument} ${address}`}
          to="/resolutions/$id"
          params={{ id: instrument }}
          hash={anchorOf(address)}
        >
          <bdi>{[symbol, address].filter(Boolean).join(' ')}</bdi>
        </Link>
      ))}
    </p>
  );
}
