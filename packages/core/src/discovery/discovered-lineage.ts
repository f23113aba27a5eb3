/** Why two instruments are taken for members of one lineage (rules L80–L84). */
export type TieReason =
  /** They bear the same title; as the newer one states it. */
  | { readonly kind: 'title'; readonly title: string }
  /** They stood under the same item of the agenda; as the newer one states it. */
  | { readonly kind: 'agenda-item'; readonly title: string }
  /** The newer one recalls the older one by its symbol, at this paragraph. */
  | { readonly kind: 'recalled'; readonly symbol: string; readonly address: string }
  /** The newer one recalls what the older one recalls, and few others do: so many symbols, the newest of them named. */
  | { readonly kind: 'recalled-alike'; readonly symbol: string; readonly count: number }
  /** So many paragraphs of the newer one, out of all it has, stand in the older one too, word for word or nearly; stock phrases do not count. */
  | { readonly kind: 'shared-paragraphs'; readonly count: number; readonly of: number }
  /** A person joined them. */
  | { readonly kind: 'decided' };

/** Two members that belong together: the older and the newer by date of adoption. */
export interface Tie {
  readonly older: string;
  readonly newer: string;
  /** At least one. */
  readonly reasons: readonly TieReason[];
}

/** An instrument in its lineage. */
export interface DiscoveredMember {
  readonly id: string;
  /** Drafts and earlier revisions that became it, oldest first; they stand beside it and are no members of their own. */
  readonly drafts: readonly string[];
}

/** Instruments that the program takes for one lineage. There are at least two members, all in one language. */
export interface DiscoveredLineage {
  /** The title of the newest member that has one; the symbol or the id of the newest where none has. */
  readonly name: string;
  readonly language: string;
  /** In the order of their adoption. */
  readonly members: readonly DiscoveredMember[];
  /** At least one for each member; together they hold the lineage together. */
  readonly ties: readonly Tie[];
}

/** What a person decided about two instruments: one lineage, or not. It stands whatever the program would propose. */
export interface LineageDecision {
  readonly kind: 'joined' | 'parted';
  readonly one: string;
  readonly other: string;
}
