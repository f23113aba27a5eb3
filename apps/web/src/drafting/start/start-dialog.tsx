import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { instrumentQuery, instrumentsQuery } from '../../api/queries.ts';
import type { InstrumentSummary } from '../../api/shapes.ts';
import { baseName } from '../../words/base-name.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { FormDialog } from '../form-dialog.tsx';
import './start-dialog.css';
import { useStarting } from './use-starting.ts';

interface StartDialogProps {
  /** The text that is chosen from the start. */
  readonly given: string | null;
  readonly onClose: () => void;
}

/** Chooses the text that the draft is written over. */
export function StartDialog({ given, onClose }: StartDialogProps) {
  const { w } = useWords();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState(given);
  const { start, busy, error } = useStarting();
  const q = useDeferredValue(typed.trim());
  const { data } = useQuery(instrumentsQuery({ q: q === '' ? undefined : q, sort: '-adoptedOn' }));
  const { data: asked } = useQuery({ ...instrumentQuery(given ?? ''), enabled: given !== null });
  const items = (data?.items ?? []).filter(({ id }) => id !== given);
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
          {asked !== undefined && (
            <Item
              id={asked.id ?? ''}
              name={asked.instrument.symbol ?? baseName(asked.file.name)}
              {...asked.instrument}
              isChosen={asked.id === base}
              onChoose={setChosen}
            />
          )}
          {data !== undefined && asked === undefined && items.length === 0 && <p>{w('picker.none')}</p>}
          {items.map((item) => (
            <Item
              key={item.id}
              {...item}
              name={nameOf(item)}
              isChosen={item.id === base}
              onChoose={setChosen}
            />
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

interface ItemProps extends Pick<InstrumentSummary, 'id' | 'title' | 'language' | 'adoptedOn'> {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}

function Item({ id, name, title, language, adoptedOn, isChosen, onChoose }: ItemProps) {
  const { date } = useWords();
  return (
    <label>
      <input type="radio" name="base" checked={isChosen} onChange={() => onChoose(id)} />
      <span>
        <bdi>{name}</bdi> <small>{adoptedOn === null ? '' : date(adoptedOn)}</small>
      </span>
      <span className="start-title" lang={language} dir={textDirection(language)}>
        {title}
      </span>
    </label>
  );
}
