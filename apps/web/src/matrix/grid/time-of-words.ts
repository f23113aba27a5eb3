/**
 * A year, month or day as people type it, in ISO 8601: `2026`, `2026-05`, `5/2026`, `2026-05-01`, `1.5.2026`, `1/5/2026`. The day stands before
 * the month. Empty words are no time: null. Undefined where it is none that the calendar has.
 */
export function timeOfWords(typed: string): string | null | undefined {
  const words = typed.trim().replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  if (words === '') return null;
  const [, year, month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(words) ??
    turned(/^(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])(\d{4})$/.exec(words)) ??
    [];
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  const two = (part: string) => part.padStart(2, '0');
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > last ? undefined : `${year}-${two(month)}-${two(day)}`;
}

function turned(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[3], match[2], match[1]];
}
