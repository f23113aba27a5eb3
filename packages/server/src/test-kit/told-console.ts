import type { Console } from '../cli/console.ts';

/** A console that remembers what was written. */
export interface ToldConsole extends Console {
  readonly said: { result: string; aside: string };
}

export function toldConsole(): ToldConsole {
  const said = { result: '', aside: '' };
  return {
    said,
    async result(text) {
      said.result += text;
    },
    aside: (text) => {
      said.aside += text;
    },
    terminal: false,
    columns: 80,
  };
}
