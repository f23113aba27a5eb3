import type { RefObject } from 'react';
import { Menu, MenuItem, type MenuItemProps } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import './choice-menu.css';

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** The language that the name is written in, where it is not that of the screen. */
  readonly lang?: string;
  /** A second line: when one would choose this. */
  readonly hint?: string;
  /** Where the choice leads, for one that fetches a file. */
  readonly href?: string;
}

interface ChoiceMenuListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The choice that holds now, where one does. */
  readonly chosen?: string;
  /** The button that opened the list, which stands below it. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** The choice that has the focus at first. */
  readonly from: 'first' | 'last';
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** The open list of a menu. */
export function ChoiceMenuList(props: ChoiceMenuListProps) {
  const { label, choices, chosen, button, from, onChoose, onClose } = props;
  return (
    <Popover
      className="choice-popover"
      placement="bottom end"
      offset={4}
      triggerRef={button}
      trigger="MenuTrigger"
      aria-label={label}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Menu
        className="choice-menu"
        aria-label={label}
        autoFocus={from}
        onClose={onClose}
        {...(chosen === undefined
          ? { selectionMode: 'none' }
          : { selectionMode: 'single', disallowEmptySelection: true, selectedKeys: [chosen] })}
        onAction={(key) => onChoose(String(key))}
      >
        {choices.map(({ id, name, lang, hint, href }) => (
          <MenuItem
            key={id}
            id={id}
            className="choice"
            textValue={name}
            {...(href !== undefined && ({ href, download: '' } satisfies Partial<MenuItemProps>))}
          >
            <span lang={lang}>{name}</span>
            {hint !== undefined && <span className="choice-hint">{hint}</span>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
