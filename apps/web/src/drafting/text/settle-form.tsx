import { useState } from 'react';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';
import { EntryForm, type FormProps } from './entry-form.tsx';
import { useEntryName } from './entry-name.ts';
import './settle-form.css';
import { useTyped } from './use-typed.ts';

/** So much of the paragraph is shown on either side of the words that are settled, in characters. */
const around = 60;

/** Words that stand in brackets are agreed: one of the wordings, other words, or none. */
export function SettleForm({ entry, onClose }: FormProps) {
  const { w } = useWords();
  const { page, direction } = useDraft();
  const name = useEntryName()(entry);
  const typed = useTyped(page.id, `settle ${entry.id}`, '');
  const places = page.open.filter((place) => place.entry === entry.id);
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<number | 'other' | null>(typed.text === '' ? null : 'other');
  const place = places[Math.min(at, places.length - 1)];
  const wording = typeof chosen === 'number' ? place?.wordings[chosen]?.words : undefined;
  const words = chosen === 'other' ? typed.text : wording;
  const text = { lang: page.language, dir: direction };
  return (
    <EntryForm
      label={w('settle.label', { name: isolate(name) })}
      verb={w('settle.keep')}
      typed={typed}
      entry={entry.id}
      canKeep={place !== undefined && words !== undefined && (chosen !== 'other' || words.trim() !== '')}
      stepOf={(reason) => {
        if (place === undefined || words === undefined) return [];
        const { start, end } = place;
        return { kind: 'settle', entry: entry.id, range: { start, end }, words, reason };
      }}
      onClose={onClose}
    >
      {places.length > 1 && (
        <label className="draft-field">
          <span>{w('settle.place')}</span>
          <select
            {...text}
            value={at}
            onChange={(event) => {
              setAt(Number(event.target.value));
              setChosen(null);
            }}
          >
            {places.map(({ start, end }, i) => (
              <option key={start} value={i}>
                {entry.text.slice(start, end).slice(0, 80)}
              </option>
            ))}
          </select>
        </label>
      )}
      {place === undefined ? (
        <p role="status">{w('settle.none')}</p>
      ) : (
        <fieldset className="settle-choice">
          <legend>{w('settle.choose')}</legend>
          {place.wordings.map(({ words: wanted, by }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they stand in the order of the text
            <label key={i}>
              <input
                type="radio"
                name={`settle ${entry.id}`}
                checked={chosen === i}
                // biome-ignore lint/a11y/noAutofocus: a person opened this to choose here
                autoFocus={i === 0}
                onChange={() => setChosen(i)}
              />
              <span>
                {wanted === '' ? w('settle.nothing') : <span {...text}>{wanted}</span>}
                {by !== null && <bdi className="settle-by">{by}</bdi>}
              </span>
            </label>
          ))}
          <label>
            <input
              type="radio"
              name={`settle ${entry.id}`}
              checked={chosen === 'other'}
              onChange={() => setChosen('other')}
            />
            <span>{w('settle.other')}</span>
          </label>
          {chosen === 'other' && (
            <input
              {...text}
              className="settle-other"
              aria-label={w('settle.other')}
              value={typed.text}
              onChange={(event) => typed.set({ text: event.target.value })}
            />
          )}
        </fieldset>
      )}
      {place !== undefined && words !== undefined && (
        <p className="settle-reads" role="status">
          <span>{w('settle.reads')}</span>{' '}
          <span {...text} className="settle-words">
            {lastWords(entry.text.slice(0, place.start))}
            <mark>{words}</mark>
            {firstWords(entry.text.slice(place.end))}
          </span>
        </p>
      )}
    </EntryForm>
  );
}

function lastWords(text: string): string {
  return text.length > around ? `… ${text.slice(-around).replace(/^\S*\s/, '')}` : text;
}

function firstWords(text: string): string {
  return text.length > around ? `${text.slice(0, around).replace(/\s\S*$/, '')} …` : text;
}
