import type { ThreadPlace } from '../lineage/lineage.ts';
import type { VerbName } from '../lineage/strength/scale.ts';
import type { Range, Span } from '../text/span.ts';
import type { Due, Recurrence } from './due/due.ts';

/** Who is asked. */
export interface Addressee {
  /** As the text names it, without an article: `Secretary-General`, `secretariats of the two organizations`. */
  readonly name: string;
  /** Its place in the flat text of the paragraph. */
  readonly at: Range;
  /** The organization of the list that bears this name; `null` where none does. A collective ("the lead agencies") is one. */
  readonly organization: string | null;
  /** `named` where the words ask it; `implied` where the sentence shows it otherwise: "Invites increased cooperation between …". */
  readonly how: 'named' | 'implied';
}

/** A term of a list and the words that made the program think of it. */
export interface Tag {
  /** Identifier of the term in its list: `mediation`, `AFG`, `5`. */
  readonly term: string;
  /** Places in the flat text. */
  readonly at: readonly Range[];
}

/** A request to act, as the words of one paragraph make it (rule M1). The program proposes it; a person decides. */
export interface Mandate {
  /** `OP29`; `OP22/2` for the second of the paragraph. It stays while the text stays. */
  readonly id: string;
  /** The address of the paragraph or subparagraph: `OP29`, `OP5 (a)`. */
  readonly carriedBy: string;
  /** The address of the paragraph, in whose flat text all places stand: `OP5`. */
  readonly paragraph: string;
  /** The verb that asks, by its English name on the scale of strength; "Further requests" is `requests`. */
  readonly verb: VerbName;
  /** Its words: "Also requests", "calls upon". */
  readonly verbAt: Range;
  /** A number of the scale of strength, with what weakens it: "to consider", "as appropriate". */
  readonly strength: number;
  readonly addressees: readonly Addressee[];
  /** What is to be done, as the text says it: "to report to the General Assembly at its eighty-first session on …". */
  readonly action: string;
  readonly actionAt: Range;
  /** What shall come of it, where it is a thing: "report", "provisional agenda". */
  readonly deliverable: string | null;
  readonly due: Due | null;
  readonly recurrence: Recurrence | null;
  /** Words that make it depend on something: "if necessary", "subject to the availability of resources". */
  readonly conditions: readonly Range[];
  readonly themes: readonly Tag[];
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly Tag[];
  /** Sustainable Development Goals, `1` to `17`; `all` where the goals are named as a whole. */
  readonly goals: readonly Tag[];
  /** The rule of the specification that found it. */
  readonly rule: string;
  /** In the source. */
  readonly span: Span;
  /** Earlier paragraphs of its thread, oldest first; empty for an instrument alone. */
  readonly history: readonly ThreadPlace[];
}
