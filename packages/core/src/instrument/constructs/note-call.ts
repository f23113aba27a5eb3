/** What the words that call a note may end in before its marker. */
const BEFORE = /[\p{L}\p{P}]/u;
/** A longer marker, or another figure: the marker ends elsewhere. */
const GOES_ON = /[\d⁰¹²³⁴-⁹*]/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Whether a text may call a note by a marker: the marker is glued to a word, a closing sign or figures, or stands in brackets.
 *
 *     the report of the Secretary-General1
 *                                        ^
 */
export function mayCallNote(text: string, marker: string): boolean {
  const plain = escaped(marker);
  return new RegExp(`(?:[\\p{L}\\p{P}\\d]${plain}|[([]${plain}[)\\]])(?!\\d)`, 'u').test(text);
}

/**
 * Which of some markers a text calls, as superscripts or as they are, glued to a word or a closing sign (rule I13). The text is
 * gone through once, however many markers there are.
 */
export function markersCalled(text: string, markers: ReadonlySet<string>): Set<string> {
  const forms = new Map<string, string>();
  for (const marker of markers) {
    if (marker === '') continue;
    forms.set(marker, marker);
    forms.set(raised(marker), marker);
  }
  const lengths = [...new Set([...forms.keys()].map((form) => form.length))];
  const firsts = new Set([...forms.keys()].map((form) => form.charAt(0)));
  const called = new Set<string>();
  for (let at = 1; at < text.length; at++) {
    if (!firsts.has(text.charAt(at)) || !BEFORE.test(text.charAt(at - 1))) continue;
    for (const length of lengths) {
      const marker = forms.get(text.slice(at, at + length));
      if (marker !== undefined && !GOES_ON.test(text.charAt(at + length))) called.add(marker);
    }
  }
  return called;
}

function raised(marker: string): string {
  return marker.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
}

function escaped(marker: string): string {
  return marker.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
