const FIRST_WORDS = /^(?:at its .{1,80}meeting|[àa] sa .{1,80}s[ée]ance|في جلستها|قررت)/iu;

/**
 * Whether a text begins as a decision does, which names its organ in its first sentence (rule I10):
 *
 *     At its 39th plenary meeting, on 18 November 2024, the General Assembly … decided …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function opensDecision(text: string): boolean {
  return FIRST_WORDS.test(text);
}
