import { MONTHS } from '../../../text/dates.ts';
import type { Construct, ReadText, RoutineRule } from '../routine-rule.ts';
import { wordsOf } from '../routine-rule.ts';
import { TIME } from './meeting-time.ts';

/*
 * held in Geneva from 8 to 10 July 2008 → held in Istanbul, Turkey, from 20 to 22 May 2014
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Only behind a word that says that a meeting is held: a date on which something is due is no meeting.
 */

const NAME = `(?!(?:${MONTHS})(?!\\p{L}))\\p{Lu}[\\p{L}'’.-]*`;
/** "Istanbul, Turkey", "Port of Spain", "the Hague", "Djedda (Arabie saoudite)". */
const PLACE_NAME = `(?:the |la |le |les |l['’])?${NAME}(?:(?: (?:of|and|the|de|du|des|la|et|do|da)){0,2} ${NAME}){0,8}(?: \\(${NAME}(?:[ \\p{L}'’-]){0,40}\\))?`;
const PLACE = `(?:in|at|à|au|aux|en) ${PLACE_NAME}(?:(?:,| in) ${PLACE_NAME}){0,3}`;
const ONLINE =
  '(?:by videoconference|virtually|online|in (?:a )?(?:virtual|hybrid) format|par visioconférence|en ligne|sous forme (?:virtuelle|hybride))';
const HOST = `(?:(?:and|which is|which will be|et) )?(?:to be )?(?:jointly )?(?:hosted|accueillie?s?) (?:by|par) ${PLACE_NAME}(?:,? (?:and|et) ${PLACE_NAME})?`;
const PURSUANT =
  "(?:pursuant to|in accordance with|en application de|conformément à) (?:(?:General )?Assembly |la |sa |its )?r[ée]solution (?:A\\/RES\\/)?\\d+\\/\\d+(?: [A-Z](?![\\p{L}]))?(?: de l['’]Assemblée(?: générale)?)?";
const DETAIL = `(?:${TIME}|${PLACE}|${ONLINE}|${HOST}|${PURSUANT})`;
const DETAILS = `${DETAIL}(?:,? ${DETAIL}){0,6}`;

const HELD =
  "held|convened|hosted|t(?:ook|akes?|aking) place|organized|(?:s['’](?:est|était) )?tenue?s?|se (?:tiendra|tenir)|tenir|organisée?s?|convoquée?s?|accueillie?s?|(?:aura|a eu) lieu|s['’]est déroulée?";
const YEAR = '\\d{4}(?![\\d/])';
const PLANNED = 'scheduled|planned|to be held|prévue?s?';

/** What says that a meeting is held, and what may be told of it right behind. */
const LATIN = [
  forms(HELD, `,? (?<told>${DETAILS})`),
  forms(
    '(?:holding|convening|tenue|organisation) (?:of|de|du|des)',
    ` [^,;:\\d]{3,160}? (?<told>${DETAILS})`,
  ),
  forms(
    'next|prochaine?',
    ` (?<told>(?:(?:one|meeting|general meeting|session|réunion) )?(?:${PLANNED})(?: (?:to be held|for|pour|en)){0,2} (?:${YEAR}|${DETAIL})(?:,? ${DETAIL}){0,6})`,
  ),
  forms(PLANNED, `(?: to be held)? (?<told>(?:for|pour|en) ${YEAR}(?:,? ${DETAIL}){0,6}|${DETAILS})`),
];

/** Arabic has no capitals: a place is of few words, and a time follows it. */
const ARABIC = [
  forms(
    '(?:ال)?معقود(?:ة|ان|تان|ين|تين)?|(?:ال)?منعقدة?|عقدت?|ستعقد|سيعقد|عقده|عقدها|(?:ال)?مقررة?(?: عقد(?:ه|ها)?)?|استضافته?ا?|نظمته?ا?',
    `،? (?<told>(?:(?:في|ب) ?(?!الفترة|عام|يوم|أيام)\\p{L}+(?:[ ،]+(?!في |من |يوم)\\p{L}+){0,3}،? )?${TIME})`,
  ),
  forms('عقد|بعقد', ` [^،؛:\\d]{3,160}? (?<told>${TIME})`),
];

interface Form {
  readonly held: RegExp;
  readonly told: RegExp;
}

function forms(held: string, told: string): Form {
  return {
    held: new RegExp(`(?<![\\p{L}])(?:${held})(?![\\p{L}])`, 'gu'),
    told: new RegExp(told, 'yu'),
  };
}

/** Some word that holds a meeting; without one nothing else is looked for. */
const HOLDS =
  /held|convene|hosted|place|organized|holding|convening|scheduled|planned|next|ten(?:ue?s?|ir)(?!\p{L})|tiendra|organis(?:ée|ation d)|convoqu|prévu|accueilli|lieu|déroul|prochain|عقد|معقود|منعقد|مقرر|استضاف|نظم/u;

function constructs({ text, language }: ReadText): Construct[] {
  if (!HOLDS.test(text)) return [];
  const found: Construct[] = [];
  for (const { held, told } of language === 'ar' ? ARABIC : LATIN) {
    for (const lead of text.matchAll(held)) {
      told.lastIndex = lead.index + lead[0].length;
      const match = told.exec(text);
      const words = match?.groups?.['told'];
      if (!match || !words) continue;
      const end = match.index + match[0].length;
      found.push({ rule: 'meeting-date-and-venue', start: end - words.length, end, optional: false });
    }
  }
  return found;
}

const HAS_TIME = /(?<!\/)\b\d{1,4}\b(?!\/)/;

export const meetingDateAndVenue: RoutineRule = {
  name: 'meeting-date-and-venue',
  meaning:
    'Another date, place or host of a meeting that was held or will be held; a date that is given up is not routine.',
  sign: /\d|\p{Lu}/u,
  example: ['held in Geneva from 8 to 10 July 2008', 'held in Istanbul, Turkey, from 20 to 22 May 2014'],
  constructs,
  accepts: (old, fresh, oldRead, newRead) =>
    HAS_TIME.test(wordsOf(old, oldRead)) === HAS_TIME.test(wordsOf(fresh, newRead)),
};
