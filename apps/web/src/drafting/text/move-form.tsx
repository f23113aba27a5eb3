import type { PartAtPlace } from '@biennium/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { StepGiven } from '../../api/draft-changes.ts';
import { draftPlaceQuery } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { FailureWords } from '../../parts/failure-words.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';
import { EntryForm, type FormProps } from './entry-form.tsx';
import { entryName, useEntryName } from './entry-name.ts';
import './move-form.css';
import { useTyped } from './use-typed.ts';
import { WordsField } from './words-field.tsx';

/** Another place, behind any entry; in the other part a paragraph is offered the words that it asks for. */
export function MoveForm({ entry, onClose }: FormProps) {
  const { w } = useWords();
  const { page, direction } = useDraft();
  const nameOf = useEntryName();
  const typed = useTyped(page.id, `move ${entry.id}`, '');
  const others = page.entries.filter(({ id }) => id !== entry.id);
  const here = page.entries.findIndex(({ id }) => id === entry.id);
  const before = page.entries[here - 1]?.id ?? '';
  const [after, setAfter] = useState(before);
  const [asked, setAsked] = useState<PartAtPlace['part'] | null>(null);
  const [isTaken, setTaken] = useState(true);
  const at = others.findIndex(({ id }) => id === after);
  const go = (by: number) => {
    const next = others[at + by];
    if (next !== undefined) setAfter(next.id);
    else if (at + by === -1) setAfter('');
  };
  const isParagraph = entry.role === 'preambular' || entry.role === 'operative';
  const placed = useQuery({
    ...draftPlaceQuery(page.id, page.version, entry.id, after),
    enabled: isParagraph,
    placeholderData: keepPreviousData,
  });
  const parts = placed.data?.parts ?? [];
  const part = parts.find((each) => each.part === asked) ?? parts[0] ?? null;
  const isRecast = part !== null && part.part !== entry.role;
  const isKnown = !isParagraph || (placed.data !== undefined && !placed.isPlaceholderData);
  const words = typed.text === '' ? (part?.text ?? entry.text) : typed.text;
  const stepsOf = (reason: string | null): readonly StepGiven[] => {
    const step: StepGiven = { kind: 'move', entry: entry.id, after: after === '' ? null : after, reason };
    if (!isRecast) return [step];
    const edit: StepGiven = { kind: 'edit', entry: entry.id, text: words, reason };
    const isOther = isTaken && words !== entry.text;
    return [{ ...step, role: part.part }, ...(isOther ? [edit] : [])];
  };
  return (
    <EntryForm
      label={w('draft.move.label', { name: isolate(nameOf(entry)) })}
      verb={isRecast ? w('recast.keep') : w('draft.move.keep')}
      typed={typed}
      entry={entry.id}
      canKeep={isKnown && (after !== before || isRecast)}
      stepOf={stepsOf}
      onClose={onClose}
    >
      <div className="entry-move">
        <label className="draft-field">
          <span>{w('draft.move.after')}</span>
          <select
            // biome-ignore lint/a11y/noAutofocus: a person opened this to choose here
            autoFocus
            lang={page.language}
            dir={direction}
            value={after}
            onChange={(event) => setAfter(event.target.value)}
          >
            <option value="">{w('draft.move.first')}</option>
            {others.map((each) => (
              <option key={each.id} value={each.id}>
                {entryName(each, w)}: {each.text.slice(0, 60)}
              </option>
            ))}
          </select>
        </label>
        <Action icon="before" aria-label={w('draft.move.up')} onPress={() => go(-1)} />
        <Action icon="next" aria-label={w('draft.move.down')} onPress={() => go(1)} />
      </div>
      {placed.data === undefined && placed.error !== null && (
        <div className="dialog-notice" role="alert">
          <FailureWords error={placed.error} away={w('draft.away')} refused={w('draft.refused')} />
        </div>
      )}
      {parts.length > 1 && (
        <label className="draft-field">
          <span>{w('recast.as')}</span>
          <select
            value={part?.part ?? ''}
            onChange={(event) => setAsked(event.target.value as PartAtPlace['part'])}
          >
            {parts.map((each) => (
              <option key={each.part} value={each.part}>
                {w(`draft.role.${each.part}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {isRecast && (
        <RecastOffer part={part} entry={entry.id} isTaken={isTaken} onTake={setTaken}>
          <WordsField
            label={w('recast.words')}
            isFocused={false}
            value={words}
            onChange={(text) => typed.set({ text: text === part.text ? '' : text })}
          />
        </RecastOffer>
      )}
    </EntryForm>
  );
}

interface RecastOfferProps {
  readonly part: PartAtPlace;
  readonly entry: string;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
  readonly children: ReactNode;
}

/** What the other part asks of the paragraph, to be taken, changed or left. */
function RecastOffer({ part, entry, isTaken, onTake, children }: RecastOfferProps) {
  const { w } = useWords();
  const { page, direction } = useDraft();
  const offers = [part.opening, part.ending].filter((offer) => offer !== null);
  const text = { lang: page.language, dir: direction };
  return (
    <fieldset className="recast">
      <legend>
        <span role="status">{w(`recast.becomes.${part.part}`)}</span>
      </legend>
      {part.unsure && <p className="recast-unsure">{w('recast.unsure')}</p>}
      <label>
        <input type="radio" name={`recast ${entry}`} checked={isTaken} onChange={() => onTake(true)} />
        <span>
          {w('recast.take')}
          {offers.map(({ from, to }) => (
            <span key={from} className="recast-offer" {...text}>
              <del>{from}</del> <ins>{to}</ins>
            </span>
          ))}
        </span>
      </label>
      {isTaken && children}
      <label>
        <input type="radio" name={`recast ${entry}`} checked={!isTaken} onChange={() => onTake(false)} />
        <span>{w('recast.leave')}</span>
      </label>
    </fieldset>
  );
}
