import type { VerbName } from '../../lineage/strength/scale.ts';

/**
 * How one language asks, as patterns over text whose quotations are masked (rule M1). The engine is one for all languages; here
 * stand the words. A pattern of what stands before is tested at its end, all others at a place or from a place on; what a language does not
 * have is `(?!)`, which is nowhere.
 */
export interface Wording {
  /** Finite verbs of an organ within a sentence, with adverbs before them; the first group is what does not belong to the phrase. */
  readonly verbs: string;
  /** What stands right before such a verb where it leads a clause: a comma, "and", "and in this regard". */
  readonly joint: string;
  /** A joint that has a comma. */
  readonly parted: string;
  /** Words that open a clause of another subject. Behind one of them, "and" without a comma goes on with that clause. */
  readonly subordinate: string;
  /** The end of "which, among other issues,": the verb behind belongs to "which". */
  readonly interrupted: string;
  /** Words behind a verb that show it to be a noun: "requests for". */
  readonly noun: string;
  /** Asks that are no opening phrase, by their verbs: "reiterates the request", "seizes the opportunity to encourage". */
  readonly roundabout: readonly (readonly [verb: VerbName, phrase: string])[];
  /** How somebody is asked in the passive, behind whom it is: "is requested". */
  readonly passives: readonly (readonly [verb: VerbName, phrase: string])[];
  /** Words between a verb and whom it asks: "in this regard", "once again". */
  readonly aside: string;
  /** "that". */
  readonly that: string;
  /** "should", "must": what makes a statement a duty. */
  readonly duty: string;
  /** Verbs that stand bare behind "requests that the Secretary-General". */
  readonly bareDuty: string;
  /** The same behind "decides that": "shall", « se tiendra ». */
  readonly decided: string;
  /** The same behind a bare verb: "that he be given the means". */
  readonly bareUndergone: string;
  /** Behind a duty: what holds, and is done by nobody: "shall apply". */
  readonly holds: string;
  /** Behind a duty: what its subject undergoes, and does not do: "should be held". */
  readonly undergone: string;
  /** "the urgent need for": sets weight on an act. */
  readonly need: string;
  /** Where the act begins: "to report". */
  readonly act: string;
  /** The same right behind a verb, where it can be nothing else. */
  readonly actAtOnce: string;
  /** Where it begins behind certain verbs. */
  readonly actBehind: Partial<Record<VerbName, string>>;
  /** Acts that an organ does by saying so: "to declare", "to remain seized". */
  readonly saidAndDone: string;
  /** A pronoun for those who were named before: "them", "their". */
  readonly pronoun: string;
  /** A pronoun that stands before the verb or is joined to it: "et les encourage". */
  readonly clitic: string;
  /** Two who were named before: "two organizations". */
  readonly pair: string;
  /** "between" and "among". */
  readonly between: string;
  /** What stands before "between" where two have agreed on something: it brings nobody together now. */
  readonly pact: string;
  /** Nouns for what the parties of an agreement do with it: "implementation". */
  readonly kept: string;
  /** What shows an act to go on from what was done before: "continued", "further". */
  readonly goesOn: string;
  /** What stands before those together with whom something is done: "with". */
  readonly together: string;
  /** Those who meet for others: "representatives of". */
  readonly representatives: string;
  /** Where a list behind "between" ends. */
  readonly betweenEnds: string;
  /** What names who shall act in an act that is a noun: "continued support from", "ratification by". */
  readonly doer: string;
  /** What stands before those for whom "their" stands: "the efforts of". */
  readonly owner: string;
  /** Whether a noun stands before its adjectives. */
  readonly headFirst: boolean;
  /** Where a noun phrase stops being its own head: prepositions and the like. */
  readonly headEnds: string;
  /** Nouns of those who can act. */
  readonly actors: string;
  /** Nouns of acts. */
  readonly acts: string;
  readonly lists: ListWording;
  readonly conditions: string;
  /** Things that come of an act, by their English names. */
  readonly deliverables: readonly (readonly [name: string, pattern: string])[];
  /** Acts that make such a thing: "submit", "include"; the pattern stands before the thing. */
  readonly makes: string;
  /** Words before a thing that is not made, but is where or for what something is done: "in the context of the existing". */
  readonly notMade: string;
  /** How words behind such an act begin that are not the thing: "to the General Assembly", "by 2026". */
  readonly thingless: string;
  /** How words end that wait for a noun: "report on". */
  readonly governs: string;
  /** Acts that say what they make: "report". */
  readonly speaksFor: readonly (readonly [name: string, pattern: string])[];
  /** The organs, as they name themselves, without an article. */
  readonly organ: string;
}

/** How a language lists those whom it asks. */
export interface ListWording {
  /** Articles and such before a name. */
  readonly article: string;
  /** "and", "or", "as well as". */
  readonly and: string;
  /** "especially", "including". */
  readonly marker: string;
  /** How words begin that are not one more of the list: "in accordance with". */
  readonly adjunct: string;
  /** Where a name ends: "that have not yet done so". */
  readonly nameEnds: string;
  /** Words that cannot end a name: adjectives that wait for their noun. */
  readonly unfinished: string;
  /** Plain nouns that share what stands around them: "organizations, funds and programmes of the United Nations system". */
  readonly shared: string;
  /** Heads of which "and" joins the owners: "the secretariats of A and B". */
  readonly joined: string;
  /** How something new begins behind "and". */
  readonly fresh: string;
  /** How something begins that is new only behind a proper name: "other organizations". */
  readonly other: string;
  /** How what stands before a comma ends where the comma is one of a name: "Educational, Scientific and Cultural Organization". */
  readonly torn: string;
}
