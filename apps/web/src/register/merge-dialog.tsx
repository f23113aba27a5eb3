import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { entriesQuery, type ListedEntry, type ShownKind } from '../api/register-queries.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Picker } from '../parts/picker.tsx';
import { useWords } from '../words/use-words.ts';
import { daysInWords, entryName } from './entry-words.ts';
import type { OpenEntry } from './use-entry.ts';

/** Another entry that turned out to be this one: looked for among all that the register has. */
export function MergeDialog({ open, onClose }: { readonly open: OpenEntry; readonly onClose: () => void }) {
  const words = useWords();
  const { w } = words;
  const organizations = useOrganizations();
  const { entry } = open.page;
  const kind = entry.kind as ShownKind;
  const [typed, setTyped] = useState('');
  const [other, setOther] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const sought = useDeferredValue(typed.trim() === other?.name ? '' : typed.trim());
  const found = useQuery({
    ...entriesQuery(kind, sought === '' ? {} : { [kind === 'meeting' ? 'words' : 'naming']: sought }),
    placeholderData: keepPreviousData,
  });
  const items = (found.data?.items ?? []).filter(({ id }) => id !== entry.id);
  const nameOf = (item: ListedEntry) => {
    const name = entryName(item, words, organizations);
    return item.kind === 'meeting' ? `${name} · ${daysInWords(item, words)}` : name;
  };
  const keep = () =>
    open
      .change({ verb: 'merge', given: { other: other?.id ?? '' } })
      .then(onClose, (failure: unknown) => setError(failure));
  return (
    <FormDialog
      title={w('entry.merge')}
      words={w('entry.merge.words')}
      verb={w('entry.merge.keep')}
      isWide
      canKeep={other !== null}
      notice={<FailureNotice error={error} away={w('register.away')} refused={w('register.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <Picker
        label={w('entry.merge.other')}
        hint={w(kind === 'meeting' ? 'entry.merge.hint.meeting' : 'entry.merge.hint.agreement')}
        words={typed}
        onType={(next) => {
          setTyped(next);
          if (next !== other?.name) setOther(null);
        }}
        items={items}
        nameOf={nameOf}
        chosen={other?.id ?? null}
        onPick={(id) => {
          const item = items.find((each) => each.id === id);
          if (item === undefined) return;
          setOther({ id, name: nameOf(item) });
          setTyped(nameOf(item));
        }}
        isFree
        empty={found.data === undefined ? w('waiting.words') : w('pick.none')}
      >
        {(item) => (
          <>
            <span className="picker-option-head">
              <bdi>{nameOf(item)}</bdi>
            </span>
            <span className="picker-option-title">
              <bdi>
                {item.places
                  .map(({ symbol, address }) => [symbol, address].filter(Boolean).join(' '))
                  .join(', ')}
              </bdi>
            </span>
          </>
        )}
      </Picker>
    </FormDialog>
  );
}
