/**
 * What one file may cost. Every reader stays within these bounds and says so with an issue when a file goes beyond.
 */
export interface Limits {
  /** Bytes of the file as it was given. */
  readonly fileBytes: number;
  /** UTF-16 code units of text that a file may give once decoded. */
  readonly textCharacters: number;
  /** Members of a zip archive (.docx). */
  readonly zipMembers: number;
  /** Bytes that the members read from one archive may give together, counted while they are inflated. */
  readonly inflatedBytes: number;
  /** How many times larger than its compressed form a member may become, once it is above 1 MiB. */
  readonly inflationRatio: number;
  /** Nested elements of XML or HTML. */
  readonly elementDepth: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Wall time of one file, looked at between steps. */
  readonly milliseconds: number;
}

const MEBI = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 64 * MEBI,
  textCharacters: 8 * MEBI,
  zipMembers: 4096,
  inflatedBytes: 128 * MEBI,
  inflationRatio: 200,
  elementDepth: 512,
  pages: 2000,
  milliseconds: 30_000,
};
