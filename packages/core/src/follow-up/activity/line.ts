import { type Key, missingKeys } from '../keys/keys.ts';
import type { Side } from '../side.ts';

/**
 * How far a line has come. `proposed` until both sides accepted it as it stands; `adopted` with its matrix, or by an amendment;
 * `withdrawn` by the side that proposed it, before it was adopted.
 */
export type LineState = 'proposed' | 'accepted' | 'adopted' | 'withdrawn';

/** What becomes of an adopted line when its matrix is closed (rule F5). */
export type Disposition =
  | { readonly kind: 'completed' }
  | { readonly kind: 'partly completed'; readonly reason: string }
  | { readonly kind: 'dropped'; readonly reason: string }
  | { readonly kind: 'carried over'; readonly into: string };

/** What decides how far a line has come. */
export interface LineFacts {
  readonly proposedBy: Side;
  readonly withdrawn: boolean;
  readonly adopted: boolean;
  /** The keys of "accept line". */
  readonly keys: readonly Key[];
  /** The fingerprint of its words as they stand. */
  readonly fingerprint: string;
}

/** How far a line has come: a change of its words takes back what was accepted before. */
export function stateOfLine({ withdrawn, adopted, keys, fingerprint }: LineFacts): LineState {
  if (adopted) return 'adopted';
  if (withdrawn) return 'withdrawn';
  return missingKeys(keys, fingerprint).length === 0 ? 'accepted' : 'proposed';
}
