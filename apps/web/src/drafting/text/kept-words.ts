/** What a person typed and has not given to the draft yet. */
export interface KeptWords {
  readonly text: string;
  readonly reason: string;
  /** What stood there when they began. */
  readonly begun: string;
  /** What else was chosen: a place, a kind. */
  readonly place?: string | undefined;
}

type Kept = Readonly<Record<string, KeptWords>>;

function nameOf(draft: string): string {
  return `draft:${draft}`;
}

/** All that is kept on this machine for a draft, by what it is about: `edit PP3`. */
export function keptWords(draft: string): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(draft)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Kept) : {};
  } catch {
    return {};
  }
}

/** Keeps words on this machine, or lets go of them. */
export function keepWords(draft: string, about: string, words: KeptWords | null): void {
  const { [about]: _, ...others } = keptWords(draft);
  try {
    const all = words === null ? others : { ...others, [about]: words };
    if (Object.keys(all).length === 0) localStorage.removeItem(nameOf(draft));
    else localStorage.setItem(nameOf(draft), JSON.stringify(all));
  } catch {
    // Storage is switched off or full: the words stay as long as the page.
  }
}

/** Lets go of words that were kept, unless others came in their place from another window. */
export function letGoOf(draft: string, about: string, own: KeptWords): void {
  const kept = keptWords(draft)[about];
  if (kept?.text === own.text && kept.reason === own.reason && kept.place === own.place)
    keepWords(draft, about, null);
}

/** Has it told when another window keeps words of a draft, or lets go of them. @returns what ends it */
export function onKeptElsewhere(draft: string, tell: () => void): () => void {
  const hear = ({ key }: StorageEvent) => key === nameOf(draft) && tell();
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

const reasonsName = 'draft-reasons';

/** Reasons that a person gave before, the latest first. */
export function reasonsGiven(): readonly string[] {
  try {
    const given: unknown = JSON.parse(localStorage.getItem(reasonsName) ?? '[]');
    return Array.isArray(given) ? given.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers a reason for the next time. */
export function rememberReason(reason: string): void {
  try {
    const others = reasonsGiven().filter((each) => each !== reason);
    localStorage.setItem(reasonsName, JSON.stringify([reason, ...others].slice(0, 12)));
  } catch {
    // Storage is switched off: reasons are not suggested.
  }
}
