import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { type Choice, choiceCalled, choicesFor } from './choice.ts';
import { ChoiceWords } from './choice-words.tsx';
import { Picker } from './picker.tsx';

interface PickOneProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly hint?: string;
  /** A person opened the form to look for something. */
  readonly isFirst?: boolean;
}

/** One of a list, or none: found by its words. */
export function PickOne({ label, choices, value, onChange, hint, isFirst = false }: PickOneProps) {
  const { w } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const name = choices.find(({ id }) => id === value)?.name ?? '';
  const items = choicesFor(typed ?? '', choices);
  const pick = (id: string | null) => {
    setTyped(null);
    if (id !== value) onChange(id);
  };
  return (
    <Picker
      label={label}
      hint={hint}
      isFirst={isFirst}
      words={typed ?? name}
      onType={(words) => {
        setTyped(words === name ? null : words);
        if (words === '' && value !== null) onChange(null);
      }}
      items={items}
      nameOf={(item) => item.name}
      chosen={value}
      onPick={pick}
      empty={w('pick.none')}
      onDone={() => {
        if (typed === null || typed.trim() === '') return false;
        const meant = choiceCalled(typed, choices) ?? (items.length === 1 ? items[0] : undefined);
        if (meant) pick(meant.id);
        return true;
      }}
    >
      {(item) => <ChoiceWords choice={item} />}
    </Picker>
  );
}
