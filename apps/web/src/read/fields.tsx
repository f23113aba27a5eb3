import { type CorrectableField, correctableFields } from '../api/shapes.ts';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import { FieldOrigin, inWords } from './field-origin.tsx';
import './fields.css';
import { useReading } from './reading-value.ts';

/** What the program read about the instrument, field by field; the title has its own place. */
export function Fields({ onCorrect }: { readonly onCorrect: (field: CorrectableField) => void }) {
  const { w, date, number } = useWords();
  const { instrument } = useReading();
  const { sponsors, vote } = instrument;
  return (
    <section className="fields" aria-label={w('fields.title')}>
      <dl className="fields-list">
        {correctableFields
          .filter((field) => field !== 'title')
          .map((field) => {
            const value = inWords(instrument[field], field, date);
            return (
              <div key={field} className="field">
                <dt>{w(`field.${field}`)}</dt>
                <dd>
                  <span className={value === '' ? 'field-value field-empty' : 'field-value'}>
                    <bdi>{value === '' ? w('field.empty') : value}</bdi>
                    <Action
                      look="bare"
                      icon="correct"
                      aria-label={w('correct.field', { field: w(`field.${field}`) })}
                      onPress={() => onCorrect(field)}
                    />
                  </span>
                  <FieldOrigin field={field} />
                </dd>
              </div>
            );
          })}
      </dl>
      {sponsors.length > 0 && (
        <p className="fields-more">
          {w('field.sponsors')}: <span lang={instrument.language}>{sponsors.join(', ')}</span>
        </p>
      )}
      {vote !== null && (
        <p className="fields-more">
          {w('field.vote', {
            inFavour: vote.inFavour === null ? '–' : number(vote.inFavour),
            against: vote.against === null ? '–' : number(vote.against),
            abstaining: vote.abstaining === null ? '–' : number(vote.abstaining),
          })}
        </p>
      )}
    </section>
  );
}
