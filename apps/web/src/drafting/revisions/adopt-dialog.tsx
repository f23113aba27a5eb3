import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { instrumentQuery, instrumentsQuery } from '../../api/queries.ts';
import { Action } from '../../parts/action.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { baseName } from '../../words/base-name.ts';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';
import { FormDialog } from '../form-dialog.tsx';

interface AdoptProps {
  /** The text that is chosen from the start, where the address names one. */
  readonly given: string | null;
  readonly onClose: () => void;
}

/** Closes the draft as adopted; of one that is closed, names what it became. */
export function AdoptAction({ given, onClose }: AdoptProps) {
  const { w } = useWords();
  const { page } = useDraft();
  const [isAsked, setAsked] = useState(false);
  if (page.adoptedAs !== null) return null;
  const close = () => {
    setAsked(false);
    onClose();
  };
  return (
    <>
      <Action onPress={() => setAsked(true)}>
        {page.state === 'adopted' ? w('adopt.name') : w('adopt.close')}
      </Action>
      {(isAsked || given !== null) && <AdoptDialog given={given} onClose={close} />}
    </>
  );
}

function AdoptDialog({ given, onClose }: AdoptProps) {
  const { w, date } = useWords();
  const { page, change } = useDraft();
  const isClosed = page.state === 'adopted';
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(given);
  const [isWithout, setWithout] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isStale, setStale] = useState(false);
  const q = useDeferredValue(typed.trim());
  const found = useQuery(
    instrumentsQuery({ q: q === '' ? undefined : q, language: page.language, sort: '-adoptedOn' }),
  );
  const asked = useQuery({ ...instrumentQuery(given ?? ''), enabled: given !== null, retry: false });
  const listed = (found.data?.items ?? []).map(({ file, ...item }) => ({
    ...item,
    name: item.symbol ?? baseName(file.name),
  }));
  const first = asked.data && {
    ...asked.data.instrument,
    id: asked.data.id ?? '',
    name: asked.data.instrument.symbol ?? baseName(asked.data.file.name),
  };
  const items = [
    ...(first && first.language === page.language ? [first] : []),
    ...listed.filter(({ id }) => id !== first?.id),
  ].filter(({ id }) => id !== page.base.instrument);
  const adoptedAs = isWithout ? null : (items.find(({ id }) => id === chosen)?.id ?? null);
  const keep = async () => {
    setBusy(true);
    setStale(false);
    const outcome = await change({ verb: 'change', given: { adopted: true, adoptedAs } });
    setBusy(false);
    if (outcome.kind === 'done') onClose();
    else if (outcome.kind === 'failed') setError(outcome.error);
    else setStale(true);
  };
  return (
    <FormDialog
      title={isClosed ? w('adopt.name') : w('adopt.close')}
      words={w('adopt.words')}
      verb={isClosed ? w('adopt.name.keep') : w('adopt.close.keep')}
      canKeep={!busy && (isWithout || adoptedAs !== null)}
      error={error}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      {!isWithout && (
        <ChoiceList
          label={w('adopt.choose')}
          find={w('filter.words')}
          typed={typed}
          onType={setTyped}
          isWaiting={found.data === undefined}
          isAway={found.error !== null}
          items={items.map(({ id, name, title, language, adoptedOn }) => ({
            ...{ id, name, language, words: title ?? '' },
            hint: adoptedOn === null ? '' : date(adoptedOn),
          }))}
          chosen={chosen === null ? [] : [chosen]}
          onChoose={([id]) => setChosen(id ?? null)}
        />
      )}
      <p className="adopt-add">
        {w('adopt.notHere')}{' '}
        <Link to="/add" search={{ draft: page.id }}>
          {w('adopt.add')}
        </Link>
      </p>
      {!isClosed && (
        <label className="adopt-without">
          <input type="checkbox" checked={isWithout} onChange={(event) => setWithout(event.target.checked)} />
          <span>{w('adopt.without')}</span>
        </label>
      )}
      {isStale && (
        <div className="dialog-notice" role="alert">
          <p>{w('revise.stale')}</p>
        </div>
      )}
    </FormDialog>
  );
}
