import type { CorrectableField, FieldValue } from '../api/shapes.ts';
import { Action } from '../parts/action.tsx';
import { organInWords } from '../words/organ-in-words.ts';
import { useWords, type Words } from '../words/use-words.ts';
import { AnchorLink } from './anchor-link.tsx';
import { authorInWords } from './author-in-words.ts';
import { placeOfField } from './field-places.ts';
import { useReading } from './reading-value.ts';
import { lineNumberAt } from './source-lines.ts';

interface FieldRowProps {
  readonly field: CorrectableField;
  readonly onCorrect: () => void;
}

/** One field: what was read, where, and every correction of it beside the proposal. */
export function FieldRow({ field, onCorrect }: FieldRowProps) {
  const words = useWords();
  const { w, date } = words;
  const { proposed, corrections, instrument } = useReading();
  const proposal = inWords(proposed[field], field, words);
  const made = corrections.filter((correction) => correction.field === field);
  const last = made.at(-1);
  return (
    <tr>
      <th scope="row">{w(`field.${field}`)}</th>
      <td>
        <bdi className={proposal === '' || last !== undefined ? 'field-past' : undefined}>
          {proposal === '' ? w('field.nothing') : proposal}
        </bdi>
        {last !== undefined && (
          <span className="field-correction">
            <bdi className="field-now">{inWords(last.after, field, words) || w('field.nothing')}</bdi>{' '}
            {last.author === null
              ? w('field.correctedHere')
              : w('field.corrected', { author: authorInWords(last.author, words), date: date(last.at) })}
            {last.note !== null && <bdi className="field-note"> {last.note}</bdi>}
          </span>
        )}
      </td>
      <td>{proposal !== '' && <FieldPlace anchor={placeOfField(instrument, field, proposal)} />}</td>
      <td>
        <Action
          look="bare"
          icon="correct"
          aria-label={w('correct.field', { field: w(`field.${field}`) })}
          onPress={onCorrect}
        />
      </td>
    </tr>
  );
}

/** The value of a field as a person would write it; empty when there is none. */
export function inWords(value: FieldValue, field: CorrectableField, { w, date }: Words): string {
  if (value === null) return '';
  if (field === 'body') return organInWords(String(value), w);
  return field === 'adoptedOn' ? date(String(value)) : String(value);
}

/** The line that a field was read from, as a way to it. */
function FieldPlace({ anchor }: { readonly anchor: string | null }) {
  const { w } = useWords();
  const { places, lines } = useReading();
  const start = places.find((place) => place.anchor === anchor)?.spans[0]?.start;
  if (anchor === null || start === undefined) return null;
  return (
    <span data-anchor={anchor}>
      <AnchorLink anchor={anchor} className="field-place">
        {w('field.line', { line: lineNumberAt(lines, start) })}
      </AnchorLink>
    </span>
  );
}
