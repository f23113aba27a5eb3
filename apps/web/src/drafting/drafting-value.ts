import { createContext, useContext } from 'react';
import type { DraftChange } from '../api/draft-changes.ts';
import type { DraftPage, ShownEntry, ShownNote } from '../api/draft-queries.ts';

/** What came of a change: it was made, somebody else had changed the draft since it was shown, or it was not made. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'stale'; readonly page: DraftPage }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Drafting {
  readonly page: DraftPage;
  readonly direction: 'ltr' | 'rtl';
  readonly notes: ReadonlyMap<string, ShownNote>;
  readonly entries: ReadonlyMap<string, ShownEntry>;
  /** Makes a change; what is shown afterwards is the newest, whatever came of it. */
  readonly change: (change: DraftChange) => Promise<Outcome>;
  /** The same for a change that asks for no words: what came of it is told above the draft. */
  readonly act: (change: DraftChange) => void;
  readonly busy: boolean;
}

const context = createContext<Drafting | null>(null);

export const DraftingContext = context.Provider;

/** The draft that is open. */
export function useDraft(): Drafting {
  const value = useContext(context);
  if (value === null) throw new Error('this is shown only with a draft');
  return value;
}
