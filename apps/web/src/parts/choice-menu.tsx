import { Menu, MenuItem, type MenuItemProps, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Action } from './action.tsx';
import './choice-menu.css';
import { Icon, type IconName } from './icon.tsx';

interface Choice {
  readonly id: string;
  readonly name: string;
  /** The language that the name is written in, where it is not that of the screen. */
  readonly lang?: string;
  /** A second line: when one would choose this. */
  readonly hint?: string;
  /** Where the choice leads, for one that fetches a file. */
  readonly href?: string;
}

interface ChoiceMenuProps {
  /** What is chosen here. */
  readonly label: string;
  readonly icon: IconName;
  /** Words on the button; without them the picture stands alone and the label is read out. */
  readonly words?: string;
  readonly choices: readonly Choice[];
  /** The choice that holds now, where one does. */
  readonly chosen?: string;
  readonly onChoose: (id: string) => void;
}

/** A button that opens a short list to choose from. */
export function ChoiceMenu({ label, icon, words, choices, chosen, onChoose }: ChoiceMenuProps) {
  return (
    <MenuTrigger>
      <Action look={words === undefined ? 'bare' : 'plain'} icon={icon} aria-label={label}>
        {words}
        {words !== undefined && <Icon name="down" />}
      </Action>
      <Popover className="choice-popover" placement="bottom end" offset={4}>
        <Menu
          className="choice-menu"
          aria-label={label}
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
    </MenuTrigger>
  );
}
