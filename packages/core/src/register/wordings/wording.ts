/**
 * How a language says that something was held, signed or proclaimed: sources of regular expressions over the text as it stands, matched
 * without regard to case unless they are about names. `TIME` and `PLACE` are not in them: times are found before, places by where they stand.
 */
export interface FactWording {
  /** Nouns of meetings. */
  readonly meeting: string;
  /** What makes a meeting the general meeting of two organizations. */
  readonly general: string;
  /** Words that begin a noun phrase. */
  readonly determiner: string;
  /** "at its", between an organ and its session. */
  readonly atIts: string;
  /** "held", behind a meeting. */
  readonly held: string;
  /** "to be held". */
  readonly toBeHeld: string;
  /** What stands between "held" and a place, and between that and a time. */
  readonly placeBefore: string;
  readonly timeBefore: string;
  /** "that the Organization hosted": who brought a meeting about, as `subject`. */
  readonly broughtAbout: string;
  /** "has held": behind it, or behind its time, stands the meeting. */
  readonly bringsAbout: string;
  /** Which of these verbs say who the host is. */
  readonly hosting: string;
  /** "the holding … of the". */
  readonly holding: string;
  /** "the next meeting scheduled for". */
  readonly next: string;
  /** "to be hosted by", "hosted by". */
  readonly hosted: string;
  /** "pursuant to General Assembly resolution". */
  readonly pursuant: string;
  /** Ordinals of meetings: "sixteenth session". */
  readonly ordinal: string;
  /** Nouns of agreements. */
  readonly agreement: string;
  /** Acts on agreements, as nouns before and as participles behind. */
  readonly acts: readonly (readonly [
    act: 'signedOn' | 'renewedOn' | 'concludedOn' | 'approvedOn',
    words: string,
  ])[];
  /** "between … and …": what parts two parties. */
  readonly between: string;
  readonly and: string;
  /** What goes on behind the names of two parties. */
  readonly endsNames: string;
  /** What a sentence goes on with behind the name of a meeting: "s’est", "qu’ils ont". */
  readonly endsMeeting: string;
  /** "which provides … for". */
  readonly provides: string;
  /** "proclaimed 15 March as the International Day …": what stands before the day, between, and the day's own name. */
  readonly proclaimed: string;
  readonly as: string;
  readonly observance: string;
  /** "X changed its name to Y". */
  readonly renamed: string;
  readonly on: string;
}
