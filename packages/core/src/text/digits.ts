/** Arabic-Indic and Eastern Arabic-Indic digits as ASCII digits, one for one; all else stays. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Unicode superscript digits as ASCII digits; all else stays. */
export function plainDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
}
