/**
 * The words that name the organ and open the resolution, on a line of their own:
 *
 *     The General Assembly,
 *     ^^^^^^^^^^^^^^^^^^^^^
 *
 * "L'Assemblée générale,", "إن الجمعية العامة،" (rule I3). The organ is named or the line is short and has the form.
 */
const ORGANS: readonly (readonly [RegExp, string])[] = [
  [/general assembly|assembl[ée]e g[ée]n[ée]rale|الجمعية العامة/i, 'General Assembly'],
  [/security council|conseil de s[ée]curit[ée]|مجلس الأمن/i, 'Security Council'],
  [
    /economic and social council|conseil [ée]conomique et social|المجلس الاقتصادي والاجتماعي/i,
    'Economic and Social Council',
  ],
  [/human rights council|conseil des droits de l['’]homme|مجلس حقوق الإنسان/i, 'Human Rights Council'],
  [/trusteeship council|conseil de tutelle|مجلس الوصاية/i, 'Trusteeship Council'],
];

/** English sets every word of an organ's name in capitals but the small ones, so a sentence is told from a name. */
const ENGLISH =
  /^The (?:\p{Lu}[\p{L}’'-]*,? (?:(?:and|of|on|for|to|in|the) )*)*(?:Assembly|Council|Commission|Committee|Conference|Board)(?: (?:(?:and|of|on|for|to|in|the) )*\p{Lu}[\p{L}’'-]*)*,$/u;
const FRENCH =
  /^(?:L['’]\s?|Le |La )(?:Assemblée|Conseil|Commission|Comité|Conférence)(?: [\p{L}’'-]+){0,9},$/u;
const ARABIC = /^إنّ?\s(?:ال)?(?:جمعية|مجلس|لجنة|مؤتمر)(?:\s\p{L}+){0,9}[,،]$/u;

/** An enacting formula is no longer, in UTF-16 code units. */
const LONGEST = 140;

/** Without tatweel, with its hamza: titles are stretched and typed in many ways. */
function folded(text: string): string {
  return text.replace(/[\u0640\u064B-\u0652]/g, '').normalize('NFC');
}

/** The organ that a text names, in English; `null` when it names none of the principal ones. */
export function organNamed(text: string): string | null {
  const plain = folded(text);
  return ORGANS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Whether a line is an enacting formula and nothing else. */
export function isEnactingFormula(text: string): boolean {
  if (text.length > LONGEST || !/[,،]$/.test(text)) return false;
  const plain = folded(text);
  return ENGLISH.test(plain) || FRENCH.test(plain) || ARABIC.test(plain);
}

const LEADING =
  /^(?:the|l['’]|le|إنّ?)\s?(?:general assembly|assembl[ée]e g[ée]n[ée]rale|security council|conseil de s[ée]curit[ée]|economic and social council|conseil [ée]conomique et social|human rights council|conseil des droits de l['’]homme|الجمعية العامة|مجلس الأمن)[,،]\s+/i;

/** Length of an enacting formula that a longer text begins with ("The General Assembly, Recalling …"), or 0. */
export function leadingFormula(text: string): number {
  return LEADING.exec(text)?.[0].length ?? 0;
}
