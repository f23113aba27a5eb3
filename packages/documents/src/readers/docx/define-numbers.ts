import { LEVELS, type Level, type Numbering } from '../../lines/numbering.ts';
import { childOf, childrenOf, statedBy, switchOf, type XmlElement } from './xml.ts';

/** Takes in a `w:abstractNum` or a `w:num` (ECMA-376 part 1, 17.9). */
export function defineNumbers(element: XmlElement, numbering: Numbering): void {
  if (element.name === 'w:abstractNum') {
    const levels = new Map<number, Level>();
    for (const level of childrenOf(element, 'w:lvl')) levels.set(levelIndex(level), levelOf(level));
    numbering.defineList(element.attributes['w:abstractNumId'] ?? '', {
      levels,
      styleLink: statedBy(element, 'w:styleLink') ?? null,
      numberStyleLink: statedBy(element, 'w:numStyleLink') ?? null,
    });
    return;
  }
  const starts = new Map<number, number>();
  const levels = new Map<number, Level>();
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const index = levelIndex(override);
    const start = statedBy(override, 'w:startOverride');
    if (start !== undefined) starts.set(index, whole(start, 1));
    const level = childOf(override, 'w:lvl');
    if (level) levels.set(index, levelOf(level));
  }
  numbering.defineInstance(element.attributes['w:numId'] ?? '', {
    list: statedBy(element, 'w:abstractNumId') ?? '',
    starts,
    levels,
  });
}

function levelOf(element: XmlElement): Level {
  const index = levelIndex(element);
  const restart = statedBy(element, 'w:lvlRestart');
  const format =
    statedBy(element, 'w:numFmt') ??
    statedBy(childOf(childOf(element, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
  return {
    start: whole(statedBy(element, 'w:start'), 0),
    format: format ?? 'decimal',
    text: statedBy(element, 'w:lvlText') ?? '',
    suffix: statedBy(element, 'w:suff') ?? 'tab',
    restartAfter: restart === undefined ? index - 1 : restart === '0' ? null : whole(restart, index) - 1,
    digitsOnly: switchOf(element, 'w:isLgl') ?? false,
    paragraphStyle: statedBy(element, 'w:pStyle') ?? null,
  };
}

function levelIndex(element: XmlElement): number {
  return Math.min(LEVELS - 1, Math.max(0, whole(element.attributes['w:ilvl'], 0)));
}

/** A whole number of a file; `otherwise` when it is none. */
export function whole(written: string | undefined, otherwise: number): number {
  return written !== undefined && /^-?\d{1,9}$/.test(written) ? Number(written) : otherwise;
}
