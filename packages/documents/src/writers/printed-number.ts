/** The number of a paragraph as its language prints it: `12.`, in Arabic `12 -`. */
export function printedNumber(number: string, language: string): string {
  return language === 'ar' ? `${number} -` : `${number}.`;
}
