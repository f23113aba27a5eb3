import { type ReactNode, useEffect, useRef } from 'react';

interface PageHeadingProps {
  /** What the window and a screen reader call the view. */
  readonly title: string;
  /** How the heading is shown, where that is more than the title. */
  readonly children?: ReactNode;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly className?: string;
}

/** The heading shown last, so that only a new one takes the focus. */
let shownLast: string | null = null;

/** The heading of a view. It names the window, and takes the focus when a person comes from another view. */
export function PageHeading({ title, children, ...heading }: PageHeadingProps) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Biennium`;
  }, [title]);
  useEffect(() => {
    const shown = `${location.pathname} ${element.current?.textContent}`;
    const isNew = shownLast !== null && shownLast !== shown;
    shownLast = shown;
    if (isNew && location.hash === '') element.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 {...heading} ref={element} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
