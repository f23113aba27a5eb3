const END =
  /^(?:revised\s)?draft (?:resolution|decision)\*{0,3}$|^projet de (?:résolution|décision)\*{0,3}$|^مشروع (?:قرار|مقرر)\*{0,3}$/i;

/**
 * Whether a line is the end of the one that names the sponsors, where their names stand on the line before (rule I10):
 *
 *     … United Arab Emirates, Yemen and Zambia:
 *     draft resolution
 *     ^^^^^^^^^^^^^^^^
 */
export function isSponsorsEnd(text: string): boolean {
  return END.test(text);
}
