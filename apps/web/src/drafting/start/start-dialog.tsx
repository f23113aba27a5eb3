import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { instrumentQuery, instrumentsQuery } from '../../api/queries.ts';
import type { InstrumentSummary } from '../../api/shapes.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { baseName } from '../../words/base-name.ts';
import { useWords } from '../../words/use-words.ts';
import { FormDialog } from '../form-dialog.tsx';
import { useStarting } from './use-starting.ts';

interface StartDialogProps {
  /** The text that is chosen from the start. */
  readonly given: string | null;
  readonly onClose: () => void;
}

/** Chooses the text that the draft is written over. */
export function StartDialog({ given, onClose }: StartDialogProps) {
  const { w, date, language } = useWords();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState(given);
  const { start, busy, error } = useStarting();
  const q = useDeferredValue(typed.trim());
  const found = useQuery(instrumentsQuery({ q: q === '' ? undefined : q, sort: '-adoptedOn' }));
  const { data: asked } = useQuery({ ...instrumentQuery(given ?? ''), enabled: given !== null });
  const items = [
    ...(asked?.id === undefined || asked.id === null
      ? []
      : [{ ...asked.instrument, id: asked.id, file: asked.file }]),
    ...ownLanguageFirst(found.data?.items ?? [], language).filter(({ id }) => id !== asked?.id),
  ];
  const first = q === '' ? undefined : items.find(({ id }) => id !== asked?.id)?.id;
  // Only what is in sight is chosen.
  const base = items.find(({ id }) => id === chosen)?.id ?? first ?? null;
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
      <ChoiceList
        label={w('drafts.start.base')}
        find={w('filter.words')}
        typed={typed}
        onType={setTyped}
        isWaiting={found.data === undefined}
        isAway={found.data === undefined && found.error !== null}
        items={items.map(({ id, symbol, file, title, language: ofText, adoptedOn }) => ({
          id,
          name: symbol ?? baseName(file.name),
          words: title,
          language: ofText,
          hint: adoptedOn === null ? '' : date(adoptedOn),
        }))}
        chosen={base === null ? [] : [base]}
        onChoose={([id]) => setChosen(id ?? null)}
      />
      <label className="dialog-field">
        <span>{w('drafts.name')}</span>
        <input dir="auto" maxLength={400} value={name} onChange={(event) => setName(event.target.value)} />
        <small>{w('drafts.name.hint')}</small>
      </label>
    </FormDialog>
  );
}

/** Of the same resolution in several languages that of the screen first; else as they come. */
function ownLanguageFirst(
  items: readonly InstrumentSummary[],
  language: string,
): readonly InstrumentSummary[] {
  const rank = ({ id, symbol }: InstrumentSummary) =>
    items.findIndex((each) => (symbol === null ? each.id === id : each.symbol === symbol));
  return items.toSorted(
    (a, b) => rank(a) - rank(b) || Number(b.language === language) - Number(a.language === language),
  );
}
