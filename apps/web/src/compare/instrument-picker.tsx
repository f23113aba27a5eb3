import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { instrumentsQuery } from '../api/queries.ts';
import type { InstrumentSummary } from '../api/shapes.ts';
import { Picker } from '../parts/picker.tsx';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import './instrument-picker.css';
import type { PickedInstrument } from './picked-instrument.ts';
import type { Picked } from './use-picked.ts';

interface InstrumentPickerProps {
  readonly label: string;
  readonly picked: Picked;
  /** The other text of the comparison: it is not offered, and its language comes first. */
  readonly other: PickedInstrument | null;
  readonly onPick: (id: string) => void;
}

/** One of the instruments held here, found by its symbol or the words of its title. */
export function InstrumentPicker({
  label,
  picked: { instrument, isAwaited },
  other,
  onPick,
}: InstrumentPickerProps) {
  const { w, date } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const sought = useDeferredValue(typed ?? '');
  const { data, error, isPlaceholderData } = useQuery(
    instrumentsQuery({ q: sought.trim() === '' ? undefined : sought.trim(), sort: '-adoptedOn' }),
  );
  // A text that has these words in its name comes before those that have them in a paragraph, and the other's language first.
  const order = (item: InstrumentSummary) =>
    Number(!isNamed(item, sought)) * 2 + Number(other !== null && item.language !== other.language);
  const items = (data?.items ?? [])
    .filter((item) => item.id !== other?.id && (!isPlaceholderData || isNamed(item, sought)))
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, 60);
  const name = instrument?.name ?? '';
  return (
    <Picker
      label={label}
      words={typed ?? name}
      onType={(value) => setTyped(value === name ? null : value)}
      items={items}
      nameOf={(item) => item.symbol ?? item.file.name}
      chosen={instrument?.id ?? null}
      onPick={(id) => {
        setTyped(null);
        onPick(id);
      }}
      isOpenOnFocus
      onOpenChange={(open) => setTyped(open ? '' : null)}
      placeholder={isAwaited ? w('waiting.words') : w('picker.hint')}
      empty={error !== null ? w('palette.away') : data === undefined ? w('waiting.words') : w('picker.none')}
    >
      {(item) => (
        <>
          <span className="picker-option-head">
            <bdi>{item.symbol ?? item.file.name}</bdi>
            {item.adoptedOn !== null && <span>{date(item.adoptedOn)}</span>}
            {other !== null && item.language !== other.language && (
              <span className="picker-foreign">{w('picker.otherLanguage')}</span>
            )}
          </span>
          <span className="picker-option-title" lang={item.language} dir={textDirection(item.language)}>
            {item.title}
          </span>
        </>
      )}
    </Picker>
  );
}

/** Whether a text has these words in its symbol, its title or the name of its file. */
function isNamed({ symbol, title, file }: InstrumentSummary, words: string): boolean {
  const sought = words.trim().toLocaleLowerCase();
  return [symbol, title, file.name].some((name) => name?.toLocaleLowerCase().includes(sought));
}
