import { type CorrectableField, correctableFields } from '../api/shapes.ts';
import { isolate } from '../words/isolate.ts';
import { useWords, type Words } from '../words/use-words.ts';
import { FieldRow, inWords } from './field-row.tsx';
import './fields.css';
import { useReading } from './reading-value.ts';

/** What the program read about the instrument, field by field, with its place and what a person corrected. */
export function Fields({ onCorrect }: { readonly onCorrect: (field: CorrectableField) => void }) {
  const words = useWords();
  const { w } = words;
  const { id, instrument, corrections } = useReading();
  const { sponsors, vote } = instrument;
  const corrected = new Set(corrections.map((each) => each.field)).size;
  return (
    <details className="fields" open={id === null || undefined}>
      <summary>
        <span className="fields-summary">{summaryOf(instrument, words)}</span>
        <span className="fields-name">
          {w('fields.title')}
          {corrected > 0 && ` · ${w('fields.corrected', { n: corrected })}`}
        </span>
      </summary>
      <table className="fields-table">
        <thead>
          <tr>
            <th scope="col">{w('fields.field')}</th>
            <th scope="col">{w('fields.readAs')}</th>
            <th scope="col">{w('fields.place')}</th>
            <th scope="col">
              <span className="unseen">{w('fields.correct')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {correctableFields.map((field) => (
            <FieldRow key={field} field={field} onCorrect={() => onCorrect(field)} />
          ))}
        </tbody>
      </table>
      {sponsors.length > 0 && (
        <p className="fields-more">
          {w('field.sponsors')}: <bdi>{sponsors.join(', ')}</bdi>
        </p>
      )}
      {vote !== null && (
        <p className="fields-more">
          {w('field.vote', {
            inFavour: vote.inFavour ?? '–',
            against: vote.against ?? '–',
            abstaining: vote.abstaining ?? '–',
          })}
        </p>
      )}
    </details>
  );
}

/** The facts in one line, for who only wants to know. */
function summaryOf(instrument: Record<CorrectableField, string | number | null>, words: Words): string {
  return (['body', 'session', 'agendaItem', 'meeting', 'draftSymbol'] as const)
    .filter((field) => instrument[field] !== null)
    .map((field) => words.w(`fact.${field}`, { value: isolate(inWords(instrument[field], field, words)) }))
    .join(' · ');
}
