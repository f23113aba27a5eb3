const LABEL =
  /^(?:annex|annexe|appendix|appendice|enclosure|المرفق|التذييل)(?:\s+(?:[ivxl]{1,6}|\d{1,2}|[a-z]|الأول|الثاني|الثالث))?\.?$/i;

/**
 * Whether a line is the label of an annex and nothing else (rule I11):
 *
 *     Annex II
 *     ^^^^^^^^
 */
export function isAnnexLabel(text: string): boolean {
  return LABEL.test(text);
}
