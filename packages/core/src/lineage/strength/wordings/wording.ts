import type { ModifierName } from '../modifiers.ts';
import type { VerbName } from '../scale.ts';

/**
 * Names with the patterns of the words that stand for them, over folded text. The third says what is left in their place for those
 * that are tried later, where it is more than a gap.
 */
export type Words<Name extends string> = readonly (readonly [name: Name, words: string, leaves?: string])[];

/** How one language words the scale of strength. Patterns are tried at word boundaries, the longest match first. */
export interface Wording {
  /** Verbs whose modifiers are a part of them: "accueille avec satisfaction" is to welcome, "attend avec intérêt" to hope. */
  readonly sealed: Words<VerbName>;
  /** Modifiers of the opening phrase, wherever they stand in it; each is looked for in what those before it left. */
  readonly modifiers: Words<ModifierName>;
  readonly verbs: Words<VerbName>;
  /** Verbs that say what their object says: "expresses" its concern, "reiterates" its request. They may also be among the verbs. */
  readonly carriers: string;
  /** What carriers carry: "its request" stands for "requests". */
  readonly objects: Words<VerbName>;
  /** Words that say nothing of their own: "its", "of". */
  readonly fillers: string;
  /** Modifiers in the words behind the opening phrase. */
  readonly behind: Words<ModifierName>;
  /** Where somebody is asked to consider doing something; the first infinitive of the sentence decides. */
  readonly considers: string;
  /** Any infinitive or clause that names the act that is asked for. */
  readonly act: string;
}
