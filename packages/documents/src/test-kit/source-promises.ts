import type { SourceText, Span } from '@biennium/core';

/**
 * What every reader promises about its source, whatever the file: marks and hints lie within the text, are not empty and
 * are sorted; hints do not overlap and are whole lines; marks of one kind do not overlap; no NUL and no half surrogate.
 * Answers the promises that are broken, each with its place.
 */
export function brokenPromises(source: SourceText): string[] {
  const broken: string[] = [];
  const { text, marks, hints } = source;
  const inside = ({ start, end }: Span) =>
    Number.isInteger(start) && start >= 0 && end > start && end <= text.length;
  const ends = new Map<string, number>();
  for (const [i, mark] of marks.entries()) {
    const place = `${mark.kind} ${mark.start}–${mark.end}`;
    if (!inside(mark)) broken.push(`mark outside of the text: ${place}`);
    const before = marks[i - 1];
    if (before && before.start > mark.start) broken.push(`mark out of order: ${place}`);
    if ((ends.get(mark.kind) ?? 0) > mark.start) broken.push(`marks of one kind overlap: ${place}`);
    ends.set(mark.kind, mark.end);
  }
  for (const [i, hint] of hints.entries()) {
    const place = `${hint.role} ${hint.start}–${hint.end}`;
    if (!inside(hint)) broken.push(`hint outside of the text: ${place}`);
    const before = hints[i - 1];
    if (before && before.end > hint.start) broken.push(`hints overlap or are out of order: ${place}`);
    if (!startsLine(text, hint.start) || !endsLine(text, hint.end))
      broken.push(`hint is no whole line: ${place}`);
  }
  if (text.includes('\0')) broken.push('NUL in the text');
  if (/\p{Surrogate}/u.test(text)) broken.push('half a surrogate pair in the text');
  return broken;
}

const startsLine = (text: string, at: number) => at === 0 || /[\n\r\f]/.test(text[at - 1] as string);
const endsLine = (text: string, at: number) => at === text.length || text[at] === '\n' || text[at] === '\r';
