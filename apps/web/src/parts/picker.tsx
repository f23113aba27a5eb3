import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './icon.tsx';
import './picker.css';

interface PickerProps<Item> {
  readonly label: string;
  /** The label is told to a screen reader alone: what stands above says it. */
  readonly isLabelUnseen?: boolean;
  /** What stands in the field: words that are typed, or the name of what was chosen. */
  readonly words: string;
  readonly onType: (words: string) => void;
  /** What is offered for these words. */
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly chosen?: string | null;
  readonly onPick: (id: string) => void;
  /** Said where nothing is offered. */
  readonly empty: string;
  readonly placeholder?: string;
  readonly isFirst?: boolean;
  readonly hint?: string | undefined;
  /** The list opens when the field is entered, not only when something is typed. */
  readonly isOpenOnFocus?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** Words that name nothing on the list may stay. */
  readonly isFree?: boolean;
  /** The field is left, or Enter was pressed with nothing of the list reached: gives whether something was done with the words. */
  readonly onDone?: () => boolean;
  /** How an item is shown. */
  readonly children: (item: Item) => ReactNode;
}

/** One of many, found by words. */
export function Picker<Item extends { readonly id: string }>(props: PickerProps<Item>) {
  const { label, words, items, nameOf, chosen = null, empty, hint, children, onType, onPick, onDone } = props;
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.currentTarget.hasAttribute('aria-activedescendant')) return;
    if (onDone?.()) event.preventDefault();
  };
  return (
    <ComboBox
      className="picker"
      inputValue={words}
      onInputChange={onType}
      selectedKey={chosen}
      onSelectionChange={(key) => key !== null && onPick(String(key))}
      onOpenChange={(isOpen) => props.onOpenChange?.(isOpen)}
      items={items}
      menuTrigger={props.isOpenOnFocus ? 'focus' : 'input'}
      allowsCustomValue={props.isFree ?? false}
      allowsEmptyCollection
      defaultFilter={() => true}
    >
      <Label className={props.isLabelUnseen ? 'unseen' : 'picker-label'}>{label}</Label>
      <div className="picker-field">
        <Input
          className="picker-input"
          dir="auto"
          maxLength={2000}
          autoFocus={props.isFirst ?? false}
          {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
          onKeyDownCapture={enter}
          onBlur={() => void onDone?.()}
        />
        <Button className="picker-open">
          <Icon name="down" />
        </Button>
      </div>
      {hint !== undefined && <small>{hint}</small>}
      <Popover className="picker-popover" placement="bottom start" offset={4}>
        <ListBox
          className="picker-list"
          items={items}
          renderEmptyState={() => <p className="picker-empty">{empty}</p>}
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={nameOf(item)} className="picker-option">
              {children(item)}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
