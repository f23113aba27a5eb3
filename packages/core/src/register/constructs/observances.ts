import { citationsInText } from '../../citations/from-text.ts';
import { datesInText, MONTHS } from '../../text/dates.ts';
import { asciiDigits } from '../../text/digits.ts';
import { cited, type Found, type Passage } from './passage.ts';

/**
 * Days of the year that a text says were given a name (rule R5), with the resolution that did so where it stands before them.
 *
 *     resolution 76/254 of 15 March 2022 …, by which the Assembly proclaimed 15 March as the International Day to Combat Islamophobia
 */
export function observancesIn(passage: Passage): Found[] {
  const { text, wording } = passage;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${wording.proclaimed})\\s+(?:le )?((\\d{1,2})(?:er)?\\s+(${MONTHS}))(?:\\s+of each year|\\s+de chaque année|\\s+من كل عام)?[,،]?\\s*${wording.as}\\s*${wording.observance}`,
    'dgiu',
  );
  const found: Found[] = [];
  for (const match of asciiDigits(text).matchAll(pattern)) {
    const { indices } = match as RegExpMatchArray & { indices: [number, number][] };
    const [day, name] = [indices[1], indices[4]] as [[number, number], [number, number]];
    // A leap year, so that 29 February is a day.
    const on = datesInText(`${match[2]} ${match[3]} 2024`)[0]?.on;
    if (!on) continue;
    const citation = citationsInText(text.slice(0, match.index)).at(-1);
    found.push({
      kind: 'observance',
      statements: [
        cited(passage, 'name', ...name),
        { field: 'day', value: `-${on.slice(4)}`, at: { start: day[0], end: day[1] } },
        ...(citation
          ? [
              {
                field: 'proclaimedBy' as const,
                value: citation.symbol,
                at: { start: citation.start, end: citation.end },
              },
            ]
          : []),
      ],
      rule: 'R5',
    });
  }
  return found;
}
