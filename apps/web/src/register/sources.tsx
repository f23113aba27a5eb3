import { Link } from '@tanstack/react-router';
import type { EntryPage } from '../api/register-queries.ts';
import { anchorOf } from '../read/anchor.ts';
import { useWords } from '../words/use-words.ts';

interface SourcesProps {
  readonly statements: readonly string[];
  readonly page: EntryPage;
}

/** Where a value was read or who says it, each with its words. */
export function Sources({ statements, page }: SourcesProps) {
  const { w } = useWords();
  const told = page.statements.filter(({ id }) => statements.includes(id));
  const symbols = new Map(page.texts.map(({ instrument, symbol }) => [instrument, symbol]));
  return (
    <ul className="entry-sources">
      {told.map(({ id, source }) => (
        <li key={id} className="entry-source">
          {source.kind === 'text' ? (
            <>
              <Link to="/resolutions/$id" params={{ id: source.instrument }} hash={anchorOf(source.address)}>
                <bdi>{[symbols.get(source.instrument), source.address].filter(Boolean).join(' ')}</bdi>
              </Link>{' '}
              <q dir="auto">{source.words}</q>
            </>
          ) : source.kind === 'row' ? (
            w('entry.source.row', { file: source.file, row: source.row })
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
