import type { ReactNode, Ref } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import './action.css';
import { Icon, type IconName } from './icon.tsx';

interface ActionProps extends Omit<ButtonProps, 'children' | 'className'> {
  /** `main` is the one thing that a view is for; `plain` stands in a row of others; `bare` is a picture alone. */
  readonly look?: 'main' | 'plain' | 'bare';
  readonly icon?: IconName;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button: a plain verb, with a picture where that helps. */
export function Action({ look = 'plain', icon, children, ...button }: ActionProps) {
  return (
    <Button {...button} className={`action action-${look}`}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </Button>
  );
}
