import { useEffect, useRef } from 'react';

export type KeyActions = Readonly<Record<string, () => void>>;

const setting = 'singleKeys';

/** Whether single letters act; a person who speaks to the machine or uses a switch can turn them off. */
export function singleKeysAct(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

export function letSingleKeysAct(act: boolean): void {
  try {
    localStorage.setItem(setting, act ? 'on' : 'off');
  } catch {
    // Storage is switched off: single letters act.
  }
}

/** Lets single keys act while a view is open, except where a person types or a dialog is in front. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (act === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTyping(event.target) || !singleKeysAct() || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Whether a key belongs to what the person types or chooses. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="menu"], [role="listbox"]') !== null
  );
}
