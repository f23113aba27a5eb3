import type { CorrectableField, FieldValue } from '../api/shapes.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import { placeOfField } from './field-places.ts';
import './field-origin.css';
import { useReading } from './reading-value.ts';
import { lineNumberAt } from './source-lines.ts';
import { useTextPane } from './text-pane-value.ts';

/** Where a field comes from: the line it was read from, or the person who corrected it, with the proposal beside it. */
export function FieldOrigin({ field }: { readonly field: CorrectableField }) {
  const { w, date } = useWords();
  const { proposed, corrections, instrument } = useReading();
  const last = corrections.findLast((correction) => correction.field === field);
  const proposal = proposed[field];
  if (last === undefined) {
    return (
      <span className="field-origin">
        {proposal === null ? w('field.notFound') : w('field.readAs')}
        {proposal !== null && <FieldPlace anchor={placeOfField(instrument, field)} />}
      </span>
    );
  }
  return (
    <span className="field-origin">
      <span title={last.note ?? undefined}>
        {last.author === null
          ? w('field.correctedHere')
          : w('field.corrected', { author: isolate(last.author), date: date(last.at) })}
      </span>{' '}
      {proposal === null ? w('field.readAsNothing') : w('field.readAsWas', { value: isolate(inWords(proposal, field, date)) })}
      {proposal !== null && <FieldPlace anchor={placeOfField(instrument, field)} />}
    </span>
  );
}

/** The value of a field as a person would write it. */
export function inWords(value: FieldValue, field: CorrectableField, date: (iso: string) => string): string {
  if (value === null) return '';
  return field === 'adoptedOn' ? date(String(value)) : String(value);
}

function FieldPlace({ anchor }: { readonly anchor: string | null }) {
  const { w } = useWords();
  const { places, lines } = useReading();
  const { onSelect } = useTextPane();
  const start = places.find((place) => place.anchor === anchor)?.spans[0]?.start;
  if (anchor === null || start === undefined) return null;
  return (
    <>
      {' '}
      <a
        href={`#${anchor}`}
        data-anchor={anchor}
        className="field-place"
        onClick={(event) => {
          event.preventDefault();
          onSelect(anchor);
        }}
      >
        {w('field.line', { line: lineNumberAt(lines, start) })}
      </a>
    </>
  );
}
