import type { InstrumentKind } from '@biennium/core';

/** What names an instrument in lists and pickers; corrections applied. */
export interface InstrumentHead {
  /** Its id. */
  readonly instrument: string;
  readonly symbol: string | null;
  readonly draftSymbol: string | null;
  readonly title: string | null;
  readonly kind: InstrumentKind;
  readonly session: number | null;
  readonly adoptedOn: string | null;
  readonly language: string;
}

/** A lineage by itself. `version` counts its changes. */
export interface LineageFacts {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly found: 'discovered' | 'by-hand';
  readonly version: number;
}

/** Why an instrument is in a lineage: what it has in common with another member, or that a person put it there. */
export interface MembershipReason {
  readonly kind: 'title' | 'agenda-item' | 'recalled' | 'shared-paragraphs' | 'draft' | 'by-hand';
  /** The instrument that it was found with. */
  readonly with: string | null;
  /** The title, agenda item or symbol that ties them. */
  readonly words: string | null;
  /** Paragraphs that both have, of those of the shorter one. */
  readonly count: number | null;
  readonly of: number | null;
}
