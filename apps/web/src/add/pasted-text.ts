const place = 'pasted';

export interface Pasted {
  readonly text: string;
  readonly name: string;
}

/** What was pasted before the page was reloaded; empty when nothing was. */
export function pastedBefore(): Pasted {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    if (typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string') {
      return { text: kept.text, name: 'name' in kept && typeof kept.name === 'string' ? kept.name : '' };
    }
  } catch {
    // Storage is switched off or holds something else: begin empty.
  }
  return { text: '', name: '' };
}

/** Remembers what is being pasted until it is kept or cleared. */
export function rememberPasted(pasted: Pasted): void {
  try {
    if (pasted.text === '') sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(pasted));
  } catch {
    // Storage is full or switched off: the words live as long as the page.
  }
}
