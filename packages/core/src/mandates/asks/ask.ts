import type { Range } from '../../text/span.ts';
import type { NamedActor } from '../addressees/named-actors.ts';

/** What a clause asks for (rule M1). */
export interface Ask {
  readonly addressees: readonly NamedActor[];
  readonly how: 'named' | 'implied';
  /** The act. Where a list of acts follows it is empty and stands behind the addressees. */
  readonly action: Range;
  /** The rule that found it. */
  readonly rule: string;
}
