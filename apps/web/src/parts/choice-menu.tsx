import { useRef, useState } from 'react';
import { Action } from './action.tsx';
import type { Choice, ChoiceMenuList } from './choice-menu-list.tsx';
import { Icon, type IconName } from './icon.tsx';

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

/** Fetches what the list of a menu is made of, so that a menu opens at once. */
export async function fetchChoiceMenuList(): Promise<typeof ChoiceMenuList> {
  return (await import('./choice-menu-list.tsx')).ChoiceMenuList;
}

/** A button that opens a short list to choose from; what the list is made of is fetched when somebody is about to open one. */
export function ChoiceMenu({ label, icon, words, ...list }: ChoiceMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<{ List: typeof ChoiceMenuList; from: 'first' | 'last' } | null>(null);
  const open = async (from: 'first' | 'last') => setOpened({ List: await fetchChoiceMenuList(), from });
  const close = () => setOpened(null);
  // Without an answer of the server the menu stays closed, and what was typed around it stays too.
  const tryToOpen = (from: 'first' | 'last') => void open(from).catch(close);
  return (
    <>
      <Action
        ref={button}
        look={words === undefined ? 'bare' : 'plain'}
        icon={icon}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        onHoverStart={() => void fetchChoiceMenuList().catch(() => {})}
        onPress={() => tryToOpen('first')}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') tryToOpen('first');
          else if (event.key === 'ArrowUp') tryToOpen('last');
          else return event.continuePropagation();
          event.preventDefault();
        }}
      >
        {words}
        {words !== undefined && <Icon name="down" />}
      </Action>
      {opened !== null && (
        <opened.List label={label} button={button} from={opened.from} onClose={close} {...list} />
      )}
    </>
  );
}
