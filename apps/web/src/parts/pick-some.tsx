import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { useWords } from '../words/use-words.ts';
import { type Choice, choiceCalled, choicesFor } from './choice.ts';
import { ChoiceWords } from './choice-words.tsx';
import { Icon } from './icon.tsx';
import './pick-some.css';
import { Picker } from './picker.tsx';

interface PickSomeProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Ids of choices; where words of one's own may stand, those too. */
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Words that are no choice may stand too. */
  readonly isFree?: boolean;
  readonly hint?: string | undefined;
}

/** Some of a list, each found by its words; what is chosen stands above and can be taken away. */
export function PickSome({ label, choices, values, onChange, isFree = false, hint }: PickSomeProps) {
  const { w } = useWords();
  const group = useId();
  const [typed, setTyped] = useState('');
  /** The list closes over what was picked last. */
  const [picked, setPicked] = useState<string | null>(null);
  const items = choicesFor(typed, choices, values);
  const add = (value: string) => {
    setTyped('');
    setPicked(value);
    if (!values.includes(value)) onChange([...values, value]);
  };
  const chosen = values.map((id) => choices.find((each) => each.id === id) ?? { id, name: id });
  return (
    <div className="pick-some">
      <span id={group} className="picker-label">
        {label}
      </span>
      {chosen.length > 0 && (
        <TagGroup
          aria-label={w('pick.chosen', { label })}
          onRemove={(keys) => onChange(values.filter((value) => !keys.has(value)))}
        >
          <TagList className="picked" items={chosen}>
            {({ id, name }) => (
              <Tag id={id} textValue={name} className="picked-tag">
                <bdi>{name}</bdi>
                <Button slot="remove" className="picked-remove">
                  <Icon name="close" />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <Picker
        label={label}
        isLabelUnseen
        hint={hint}
        words={typed}
        onType={setTyped}
        items={items}
        nameOf={({ name }) => name}
        chosen={picked}
        onPick={add}
        empty={w(isFree ? 'pick.none.free' : 'pick.none')}
        isFree
        onDone={() => {
          const words = typed.trim();
          if (words === '') return false;
          const meant = choiceCalled(words, items) ?? (!isFree && items.length === 1 ? items[0] : undefined);
          if (meant) add(meant.id);
          else if (isFree) add(words);
          return true;
        }}
      >
        {(item) => <ChoiceWords choice={item} />}
      </Picker>
    </div>
  );
}
