import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { signOut } from '../api/account-changes.ts';
import { inWorkspace } from '../api/in-workspace.ts';
import type { WhoAsks } from '../api/who-queries.ts';
import { useRoleWords } from '../naming/use-role-words.ts';
import '../parts/choice-menu.css';
import { useWords } from '../words/use-words.ts';

interface AccountMenuListProps {
  readonly who: WhoAsks;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly from: 'first' | 'last';
  readonly onClose: () => void;
}

/** The open menu: who I am and what I hold here; my account, the settings, and the way out. */
export function AccountMenuList({ who, button, from, onClose }: AccountMenuListProps) {
  const { w } = useWords();
  const navigate = useNavigate();
  const told = useRoleWords(who.grants);
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => location.assign(inWorkspace('/')),
  });
  const { account, grants, may } = who;
  if (account === null) return null;
  const keeps = may.includes('keep accounts') || may.includes('invite to own side');
  const act = {
    own: () => void navigate({ to: '/settings/sessions' }),
    people: () => void navigate({ to: '/settings' }),
    pair: () => void navigate({ to: '/settings/workspace' }),
    out: () => leaving.mutate(),
  };
  const roles = grants.map(told);
  return (
    <Popover
      className="choice-popover"
      placement="bottom end"
      offset={4}
      triggerRef={button}
      trigger="MenuTrigger"
      aria-label={w('account.menu', { name: account.name })}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Menu
        className="choice-menu"
        aria-label={w('account.menu', { name: account.name })}
        autoFocus={from}
        onClose={onClose}
        onAction={(key) => act[key as keyof typeof act]()}
      >
        <MenuSection>
          <Header className="account-head">
            <strong>
              <bdi>{account.name}</bdi>
            </strong>
            {roles.length === 0 && <span>{w('account.noRole')}</span>}
            {roles.map((role) => (
              <span key={role}>{role}</span>
            ))}
          </Header>
          <MenuItem id="own" className="choice">
            {w('account.own')}
          </MenuItem>
          {keeps && (
            <MenuItem id="people" className="choice">
              {w('people.title')}
            </MenuItem>
          )}
          {may.includes('keep settings') && (
            <MenuItem id="pair" className="choice">
              {w('workspace.title')}
            </MenuItem>
          )}
          <MenuItem id="out" className="choice">
            {w('account.signOut')}
          </MenuItem>
        </MenuSection>
      </Menu>
    </Popover>
  );
}
