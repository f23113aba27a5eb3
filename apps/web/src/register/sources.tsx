import { Link } from '@tanstack/react-router';
import type { EntryPage } from '../api/register-queries.ts';
import { anchorOf } from '../read/anchor.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';

interface SourcesProps {
  readonly statements: readonly string[];
  readonly page: EntryPage;
}

/** Where a value was read or who says it: a paragraph, whose words stand at the foot of the page, a document, a row of a table. */
export function Sources({ statements, page }: SourcesProps) {
  const { w } = useWords();
  const told = page.statements.filter(({ id }) => statements.includes(id));
  return (
    <ul className="entry-sources">
      {told.map(({ id, source }) => (
        <li key={id} className="entry-source">
          {source.kind === 'text' ? (
            <PlaceLink instrument={source.instrument} address={source.address} texts={page.texts} />
          ) : source.kind === 'row' ? (
            w('entry.source.row', { file: source.file, row: source.row })
          ) : source.kind === 'list' ? (
            w('entry.source.list', { words: isolate(source.words) })
          ) : (
            <>
              <span dir="auto">{source.words}</span>
              {source.kind === 'document' && source.link && (
                <>
                  {' '}
                  <a href={source.link} rel="noreferrer" dir="ltr">
                    {source.link}
                  </a>
                </>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface PlaceLinkProps {
  readonly instrument: string;
  readonly address: string;
  readonly texts: EntryPage['texts'];
}

/** The way to a paragraph. */
export function PlaceLink({ instrument, address, texts }: PlaceLinkProps) {
  const symbol = texts.find((text) => text.instrument === instrument)?.symbol;
  return (
    <Link to="/resolutions/$id" params={{ id: instrument }} hash={anchorOf(address)}>
      <bdi>{[symbol, address].filter(Boolean).join(' ')}</bdi>
    </Link>
  );
}
