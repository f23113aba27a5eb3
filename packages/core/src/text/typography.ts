const FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"'],
  [/[\u2010\u2011\u2012\u2013\u2212]/g, '-'],
  [/[\u00AD\u200B-\u200F\u2060\u2066-\u2069\u061C\uFEFF\u0640]/g, ''],
];

const NEEDS_FOLDING = /[^\n\x20-\x7E]|[ \n]{2}|[`]/;

/**
 * The text with one form of each quotation mark, apostrophe, hyphen and space, and without marks of direction: what is equal by
 * it differs in typography alone (rule L2). Guillemets keep no inner space.
 */
export function plainTypography(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text.trim();
  let plain = text.replaceAll(/[«]\s+/g, '«').replaceAll(/(?<!\s)\s+[»]/g, '»');
  for (const [form, one] of FORMS) plain = plain.replaceAll(form, one);
  return plain.replaceAll(/\s+/g, ' ').trim();
}
