import type { Range } from '../../text/span.ts';
import type { ModifierName } from './modifiers.ts';
import type { LevelName, VerbName } from './scale.ts';

/** Words that strengthen or weaken an opening phrase, at their place in the text that was read. */
export interface StrengthModifier extends Range {
  readonly name: ModifierName;
  /** What it adds to the value; 0 for words that only order paragraphs, such as "also". */
  readonly weight: number;
}

/** How far an organ goes in a paragraph, on one documented order (rule L55, docs/reference/strength-scale.md). */
export interface Strength {
  /** A number of the scale: that of the verb, and of the modifiers within the level of the verb. */
  readonly value: number;
  readonly level: LevelName;
  /** The verb that carries the phrase, by its English name: `calls upon`. Of several, the strongest. */
  readonly verb: VerbName;
  readonly modifiers: readonly StrengthModifier[];
}
