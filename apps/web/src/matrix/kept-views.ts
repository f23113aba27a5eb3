import { type MatrixSearch, matrixSearchOf } from './matrix-search.ts';

/** A view of the matrix that a person named; it is kept on this machine and shows whichever matrix is chosen. */
export interface KeptView {
  readonly id: string;
  readonly name: string;
  readonly view: MatrixSearch;
}

const setting = 'matrix-views';
const most = 40;
const heard = new Set<() => void>();
let read: readonly KeptView[] | null = null;

/** The views that are kept, in the order in which they were named. */
export function keptViews(): readonly KeptView[] {
  read ??= viewsIn(stored());
  return read;
}

/** Keeps a view under a name, in the place of another of that name. */
export function keepView(name: string, view: MatrixSearch): void {
  const others = keptViews().filter((each) => each.name !== name);
  keep([...others, { id: `own ${name}`, name, view }].slice(-most));
}

export function removeView(id: string): void {
  keep(keptViews().filter((each) => each.id !== id));
}

/** Has it told when a view is kept or removed. @returns what ends it */
export function onViewsKept(tell: () => void): () => void {
  heard.add(tell);
  return () => heard.delete(tell);
}

function keep(views: readonly KeptView[]): void {
  read = views;
  try {
    localStorage.setItem(setting, JSON.stringify(views));
  } catch {
    // Storage is switched off: the views stay as long as the page.
  }
  for (const tell of heard) tell();
}

function stored(): string | null {
  try {
    return localStorage.getItem(setting);
  } catch {
    return null;
  }
}

/** Views in what was stored; what is none is left out. */
export function viewsIn(words: string | null): readonly KeptView[] {
  try {
    const kept: unknown = JSON.parse(words ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.flatMap((each: Partial<KeptView> | null) =>
      typeof each?.name === 'string' && typeof each.view === 'object' && each.view !== null
        ? [{ id: `own ${each.name}`, name: each.name, view: matrixSearchOf({ ...each.view }) }]
        : [],
    );
  } catch {
    return [];
  }
}
