import { type ReactNode, useId } from 'react';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import './choice-list.css';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly words: ReactNode;
  /** Of the words. */
  readonly language: string;
  readonly hint: string;
}

interface ChoiceListProps {
  readonly label: string;
  /** What the words that are typed look for. */
  readonly find: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly isMany?: boolean;
  /** The items are still asked for. */
  readonly isWaiting?: boolean;
  /** They were asked for in vain. */
  readonly isAway?: boolean;
  readonly items: readonly Item[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Some of many: found by words, ticked off. */
export function ChoiceList({
  label,
  find,
  typed,
  onType,
  isMany = false,
  isWaiting = false,
  isAway = false,
  items,
  chosen,
  onChoose,
}: ChoiceListProps) {
  const { w } = useWords();
  const name = useId();
  const choose = (id: string, isChosen: boolean) => {
    if (!isMany) onChoose([id]);
    else onChoose(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id));
  };
  return (
    <fieldset className="choice-list">
      <legend>{label}</legend>
      <input
        type="search"
        aria-label={find}
        placeholder={find}
        // biome-ignore lint/a11y/noAutofocus: a person opened this to look for something
        autoFocus
        dir={typed === '' ? undefined : 'auto'}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <div className="choice-items">
        {isAway && <p role="alert">{w('palette.away')}</p>}
        {!isAway && items.length === 0 && <p>{isWaiting ? w('waiting.words') : w('members.noneFound')}</p>}
        {items.map((item) => (
          <label key={item.id}>
            <input
              type={isMany ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(item.id)}
              onChange={(event) => choose(item.id, event.target.checked)}
            />
            <span className="choice-item-name">
              <bdi>{item.name}</bdi> <small>{item.hint}</small>
            </span>
            <span className="choice-item-words" lang={item.language} dir={textDirection(item.language)}>
              {item.words}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
