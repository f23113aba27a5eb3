import type { EntryPage } from '../api/register-queries.ts';
import { useWords } from '../words/use-words.ts';
import './quoted-words.css';
import { PlaceLink } from './sources.tsx';

/** The words that an entry was read from, each once, with the way to their paragraph. */
export function QuotedWords({ page }: { readonly page: EntryPage }) {
  const { w } = useWords();
  const quoted = new Map(
    page.statements.flatMap(({ source }) =>
      source.kind === 'text'
        ? [[`${source.instrument} ${source.address} ${source.words}`, source] as const]
        : [],
    ),
  );
  if (quoted.size === 0) return null;
  return (
    <section className="quoted-words" aria-labelledby="quoted-words">
      <h2 id="quoted-words">{w('entry.words')}</h2>
      {[...quoted].map(([key, { instrument, address, words }]) => (
        <figure key={key}>
          <figcaption>
            <PlaceLink {...{ instrument, address }} texts={page.texts} />
          </figcaption>
          <blockquote dir="auto">{words}</blockquote>
        </figure>
      ))}
    </section>
  );
}
