import type { MandatePage } from '../../api/mandate-queries.ts';
import { authorInWords } from '../../read/author-in-words.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';

/** What persons decided about a mandate: by whom, when and why, the last first. */
export function DecisionsView({ page }: { readonly page: MandatePage }) {
  const words = useWords();
  const { w, date } = words;
  const { decisions } = page;
  return (
    <section className="mandate-decisions">
      <h2>{w('mandate.decisions')}</h2>
      {decisions.length === 0 ? (
        <p className="mandate-undecided">{w('mandate.undecided')}</p>
      ) : (
        <ol reversed>
          {[...decisions].reverse().map((decision) => (
            <li key={decision.id}>
              <b>{w(`mandate.decided.${decision.kind}`)}</b>{' '}
              <span>
                {w('decision.by', {
                  author: authorInWords(decision.author, words),
                  date: isolate(date(decision.at)),
                })}
              </span>
              {decision.fields !== null && (
                <span>
                  {' '}
                  {Object.keys(decision.fields)
                    .map((field) => w(`mandate.field.${field}`))
                    .join(w('list.comma'))}
                </span>
              )}
              {decision.note !== null && (
                <p className="decision-note" dir="auto">
                  {decision.note}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
