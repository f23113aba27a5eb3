import { MONTHS } from '../../../text/dates.ts';

/** A day, a stretch of days, a month or a year, as a meeting bears it: "from 8 to 10 July 2008", "en mai 2014", "يومي 7 و 8 ...". */
const DAY = '\\d{1,2}(?:er)?(?!\\d)';
const YEAR = '(?:19|20)\\d\\d(?!\\d)';
const MONTH = `(?:${MONTHS})`;
const POINT = `(?:${DAY}(?: ${MONTH})?(?: ${YEAR})?|${MONTH}(?: ${YEAR})?|${YEAR})`;
const AND = '(?:, |,? and |,? et | to | au? | until | à |–|-| ?و ?| إلى | حتى )';
const POINTS = `${POINT}(?:${AND}(?:le |on )?${POINT})*`;

/** The words that lead to a time. */
const LEAD =
  '(?:on|in|from|between|during|for|early in|late in|in early|in late|du|le|les|en|à partir du|courant|au cours de|في الفترة من|في الفترة الممتدة من|في الفترة ما بين|من|يومي|يوم|في أيام|في يومي|في يوم|في عام|في|عام|لعام|خلال عام)';

/** A time of a meeting with the words that lead to it. */
export const TIME = `${LEAD} ${POINTS}(?! [\\p{L}-]* ?(?:per ?cent|Member States))`;
