/** An encoding as the Encoding Standard labels it. `assumed` when nothing in the file declares it. */
export interface Encoding {
  readonly label: string;
  readonly name: string;
  readonly assumed: boolean;
}
