import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { whoQuery } from '../api/who-queries.ts';
import { Action } from '../parts/action.tsx';
import { Icon } from '../parts/icon.tsx';
import { withWords } from '../words/learn-words.ts';
import { useWords } from '../words/use-words.ts';
import './account-menu.css';

const fetchList = withWords('account', () => import('./account-menu-list.tsx'));
type List = Awaited<ReturnType<typeof fetchList>>['AccountMenuList'];

/** Who is signed in, and what they can do about it; who is not finds the way in. */
export function AccountMenu() {
  const { w } = useWords();
  const { data: who } = useQuery({ ...whoQuery(), refetchOnWindowFocus: true });
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<{ List: List; from: 'first' | 'last' } | null>(null);
  if (who === undefined) return null;
  if (who.account === null) {
    return (
      <Link to="/sign-in" className="account-way-in">
        <Icon name="focal" />
        <span>{w('account.signIn')}</span>
      </Link>
    );
  }
  const { name } = who.account;
  const close = () => setOpened(null);
  const open = (from: 'first' | 'last') =>
    void fetchList().then(({ AccountMenuList }) => setOpened({ List: AccountMenuList, from }), close);
  return (
    <div className="account-menu">
      <Action
        ref={button}
        look="bare"
        icon="focal"
        aria-label={w('account.menu', { name })}
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        onHoverStart={() => void fetchList().catch(() => {})}
        onPress={() => open('first')}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') open('first');
          else if (event.key === 'ArrowUp') open('last');
          else return event.continuePropagation();
          event.preventDefault();
        }}
      >
        <bdi className="account-name">{name}</bdi>
      </Action>
      {opened !== null && <opened.List who={who} button={button} from={opened.from} onClose={close} />}
    </div>
  );
}
