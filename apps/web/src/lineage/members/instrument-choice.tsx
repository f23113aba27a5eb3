import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { instrumentsQuery } from '../../api/queries.ts';
import type { InstrumentSummary } from '../../api/shapes.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { baseName } from '../../words/base-name.ts';
import { useWords } from '../../words/use-words.ts';

interface InstrumentChoiceProps {
  readonly language?: string;
  /** Ids that are not offered. */
  readonly without: ReadonlySet<string>;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Kept instruments, found by words or symbol, to choose some of. */
export function InstrumentChoice({ language, without, chosen, onChoose }: InstrumentChoiceProps) {
  const { w, date } = useWords();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, error } = useQuery(
    instrumentsQuery({ q: q === '' ? undefined : q, language, sort: '-adoptedOn' }),
  );
  const nameOf = ({ symbol, file }: InstrumentSummary) => symbol ?? baseName(file.name);
  return (
    <ChoiceList
      label={w('members.choose')}
      find={w('filter.words')}
      typed={typed}
      onType={setTyped}
      isMany
      isWaiting={data === undefined}
      isAway={error !== null}
      items={(data?.items ?? [])
        .filter(({ id }) => !without.has(id))
        .map((item) => ({
          id: item.id,
          name: nameOf(item),
          words: item.title ?? '',
          language: item.language,
          hint: item.adoptedOn === null ? '' : date(item.adoptedOn),
        }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
