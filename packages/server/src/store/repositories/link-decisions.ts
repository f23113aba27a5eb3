/** A paragraph as a decision names it: by its address and by its words when it was decided. */
export interface LinkEnd {
  readonly instrument: string;
  readonly address: string;
  readonly words: string;
}
