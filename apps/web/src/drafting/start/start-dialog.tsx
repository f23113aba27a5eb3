import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { instrumentsQuery } from '../../api/queries.ts';
import type { InstrumentSummary } from '../../api/shapes.ts';
import { baseName } from '../../words/base-name.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { FormDialog } from '../form-dialog.tsx';
import './start-dialog.css';
import { useStarting } from './use-starting.ts';

/** Chooses the text that the draft is written over. */
export function StartDialog({ onClose }: { readonly onClose: () => void }) {
  const { w, date } = useWords();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { start, busy, error } = useStarting();
  const q = useDeferredValue(typed.trim());
  const { data } = useQuery(instrumentsQuery({ q: q === '' ? undefined : q, sort: '-adoptedOn' }));
  const items = data?.items ?? [];
  const base = chosen ?? (q === '' ? undefined : items[0]?.id) ?? null;
  return (
    <FormDialog
      title={w('drafts.start')}
      words={w('drafts.start.words')}
      verb={w('drafts.start.keep')}
      canKeep={base !== null && !busy}
      error={error}
      onKeep={() => void start({ ...(base !== null && { base }), ...(name.trim() !== '' && { name }) })}
      onClose={onClose}
    >
      <fieldset className="start-choice">
        <legend>{w('drafts.start.base')}</legend>
        <input
          type="search"
          aria-label={w('filter.words')}
          placeholder={w('filter.words')}
          // biome-ignore lint/a11y/noAutofocus: a person opened this to look for a text
          autoFocus
          dir={typed === '' ? undefined : 'auto'}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="start-choices">
          {data !== undefined && items.length === 0 && <p>{w('picker.none')}</p>}
          {items.map((item) => (
            <label key={item.id}>
              <input
                type="radio"
                name="base"
                checked={item.id === base}
                onChange={() => setChosen(item.id)}
              />
              <span>
                <bdi>{nameOf(item)}</bdi> <small>{item.adoptedOn === null ? '' : date(item.adoptedOn)}</small>
              </span>
              <span className="start-title" lang={item.language} dir={textDirection(item.language)}>
                {item.title}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className="dialog-field">
        <span>{w('drafts.name')}</span>
        <input dir="auto" value={name} onChange={(event) => setName(event.target.value)} />
        <small>{w('drafts.name.hint')}</small>
      </label>
    </FormDialog>
  );
}

function nameOf({ symbol, file }: InstrumentSummary): string {
  return symbol ?? baseName(file.name);
}
