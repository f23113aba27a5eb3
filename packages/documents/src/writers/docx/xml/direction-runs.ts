/** Words that run in one direction. */
export interface DirectionRun {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Latin words with the figures, strokes and points between them: `A/RES/77/18`, `S/PRST/2013/16`, `Distr.: General`. */
const LATIN =
  /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{N}/.,:;()'’&+–-]|[ \u00a0](?=\p{Script=Latin}))*/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]|[ \u00a0،؛؟](?=[\p{Script=Arabic}\p{Script=Hebrew}]))*/gu;
/** Points and brackets behind the last letter or figure belong to the sentence around. */
const TAIL = /[^\p{L}\p{M}\p{N}]+$/u;

/**
 * Words cut where their direction turns: in a text from right to left the Latin words stand by themselves, in one from left to right the
 * Arabic ones. Word sets a run in one direction and takes the fonts of that direction for it.
 */
export function directionRuns(text: string, rightToLeft: boolean): DirectionRun[] {
  const runs: DirectionRun[] = [];
  let at = 0;
  for (const match of text.matchAll(rightToLeft ? LATIN : RIGHT_TO_LEFT)) {
    const words = match[0].replace(TAIL, '');
    if (match.index > at) runs.push({ text: text.slice(at, match.index), rightToLeft });
    runs.push({ text: words, rightToLeft: !rightToLeft });
    at = match.index + words.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), rightToLeft });
  return runs;
}

/** Whether a line is Latin alone, `18 November 2024`: its figures then run with its words. */
export function isLatinLine(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}
