/**
 * The symbol of a document of the United Nations, also where words are glued to it by a lost line end:
 *
 *     United NationsA/RES/69/317General Assembly
 *                   ^^^^^^^^^^^^
 */
export const DOCUMENT_SYMBOL =
  /(?<![\p{Lu}/\d])[A-Z]{1,5}(?:\/[A-Z]{1,8}(?:\.\d+)?(?![\p{Ll}]))*(?:\/(?:[A-Z]{1,2}-)?\d+)+(?:\/(?:L|CRP|WP|PV|NGO)\.\d+)?(?:\/(?:Rev|Add|Corr)\.\d+)*(?:\s?\(\d{4}\))?/u;
