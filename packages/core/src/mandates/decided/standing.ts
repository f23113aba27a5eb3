import type { MandateContent, MandateFields } from './content.ts';
import { contentOfVerb, saysTheSame, withFields } from './with-fields.ts';

/**
 * How a mandate stands. It holds while it is `proposed`, `confirmed`, `corrected` or `added` by a person; it does not where a person
 * `rejected` it or `merged` it into another, or where the program finds it no more and nobody decided that it is one (`gone`).
 */
export type MandateStanding =
  | 'proposed'
  | 'confirmed'
  | 'corrected'
  | 'added'
  | 'rejected'
  | 'merged'
  | 'gone';

/** What a person decided about a mandate; `reopened` takes back what was decided before. */
export interface MandateDecision {
  readonly kind: 'confirmed' | 'corrected' | 'rejected' | 'merged' | 'added' | 'reopened';
  /** What was corrected, or what was added. */
  readonly fields: MandateFields | null;
  /** Id of the mandate that it was merged into. */
  readonly into: string | null;
  /** What the program proposed then. */
  readonly proposed: MandateContent | null;
}

/** A mandate as it stands. */
export interface StandingMandate {
  readonly standing: MandateStanding;
  readonly content: MandateContent;
  readonly mergedInto: string | null;
  /** What a person decided about is not what the program reads now. */
  readonly readOtherwise: boolean;
}

/**
 * What holds of a mandate (rule R60). What a person confirmed holds as it was proposed then, whatever the program reads now; what they corrected or
 * added holds in the fields that they gave.
 *
 * @param proposal what the program reads now; null where it finds nothing
 * @param decisions oldest first
 * @param words the flat text of the paragraph, in which the words of a person are looked for
 */
export function standingOfMandate(
  proposal: MandateContent | null,
  decisions: readonly MandateDecision[],
  words: string,
): StandingMandate | null {
  let added: MandateFields | null = null;
  let fields: MandateFields | null = null;
  let base: MandateContent | null = null;
  let last: MandateContent | null = proposal;
  let ended: 'rejected' | 'merged' | null = null;
  let mergedInto: string | null = null;
  let held = false;
  for (const decision of decisions) {
    last = proposal ?? decision.proposed ?? last;
    mergedInto = decision.kind === 'merged' ? decision.into : null;
    ended = decision.kind === 'merged' || decision.kind === 'rejected' ? decision.kind : null;
    if (decision.kind === 'added') added = decision.fields;
    if (decision.kind === 'reopened') {
      fields = null;
      base = null;
      held = false;
    }
    if (decision.kind === 'confirmed' || decision.kind === 'corrected') {
      base = decision.proposed ?? base;
      held = true;
    }
    if (decision.kind === 'corrected') fields = Object.assign({}, fields, decision.fields);
  }
  const under = base ?? last ?? (added?.verb ? contentOfVerb(added.verb) : null);
  if (!under) return null;
  const content = withFields(under, Object.assign({}, added, fields), words);
  const readOtherwise = held && base !== null && (proposal === null || !saysTheSame(base, proposal));
  const standing = ended ?? standingHeld(added !== null, fields !== null, held, proposal !== null);
  return { standing, content, mergedInto, readOtherwise };
}

function standingHeld(added: boolean, corrected: boolean, held: boolean, read: boolean): MandateStanding {
  if (added) return 'added';
  if (corrected) return 'corrected';
  if (held) return 'confirmed';
  return read ? 'proposed' : 'gone';
}

/** Whether it counts: a mandate that is neither rejected nor merged nor gone. */
export function isStanding(standing: MandateStanding): boolean {
  return standing !== 'rejected' && standing !== 'merged' && standing !== 'gone';
}
