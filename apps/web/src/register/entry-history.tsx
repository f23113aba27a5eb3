import type { EntryPage } from '../api/register-queries.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { authorInWords } from '../read/author-in-words.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';

/** What persons said and decided, the latest first. What the program proposes stands with its values. */
export function EntryHistory({ page }: { readonly page: EntryPage }) {
  const words = useWords();
  const { w, date } = words;
  const { called } = useOrganizations();
  const byId = new Map(page.statements.map((statement) => [statement.id, statement]));
  const told = [
    ...page.statements
      .filter(({ proposed }) => !proposed)
      .map((statement) => ({ ...statement, what: 'stated', note: null as string | null })),
    ...page.rulings.flatMap(({ statement, ruling, note, author, at, id }) => {
      const about = byId.get(statement);
      return about ? [{ ...about, what: ruling, note, author, at, id }] : [];
    }),
  ].sort((a, b) => b.at.localeCompare(a.at));
  if (told.length === 0) return null;
  return (
    <details className="entry-history">
      <summary>{w('entry.history', { n: told.length })}</summary>
      <ol>
        {told.map(({ id, at, author, what, field, value, note }) => (
          <li key={id}>
            {w(`entry.did.${what}`, {
              date: date(at),
              author: authorInWords(author, words),
              field: w(`entry.field.${field}`),
              value: isolate(called(value)),
            })}
            {note && <q dir="auto">{note}</q>}
          </li>
        ))}
      </ol>
    </details>
  );
}
