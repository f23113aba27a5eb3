import { type Construct, constructsOf, type ReadText, type RoutineRule, wordsOf } from '../routine-rule.ts';
import { TIME } from './meeting-time.ts';

/*
 * held in Geneva from 8 to 10 July 2008 → held in Istanbul, Turkey, from 20 to 22 May 2014
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Only behind a word that says that a meeting is held: a date on which something is due is no meeting.
 */

const HELD_EN =
  'held|convened|hosted|took place|takes? place|taking place|scheduled(?: to be held)?|planned|organized';
const HELD_FR =
  "(?:s['’](?:est|était) )?tenue?s?|se tiendra|se tenir|tenir|organisée?s?|convoquée?s?|prévue?s?|accueillie?s?|aura lieu|a eu lieu|s['’]est déroulée?";
const HELD_AR =
  '(?:ال)?معقود(?:ة|ان|تان|ين|تين)?|(?:ال)?منعقدة?|عقدت?|عُقدت?|ستعقد|سيعقد|عقده|عقدها|(?:ال)?مقرر(?:ة)?(?: عقد(?:ه|ها)?)?|استضافته?ا?|نظمته?ا?';

const NAME = "\\p{Lu}[\\p{L}'’.-]*";
/** "Istanbul, Turkey", "Port of Spain", "the Hague", "Djedda (Arabie saoudite)", "United Nations Headquarters in New York". */
const PLACE_NAME = `(?:the |la |le |les |l['’])?${NAME}(?:(?: (?:of|and|the|de|du|des|la|et|do|da)){0,2} ${NAME})*(?: \\((?:${NAME}|[ \\p{L}'’-])+\\))?`;
const PLACE = `(?:in|at|à|au|aux|en) ${PLACE_NAME}(?:(?:,| in) ${PLACE_NAME})*`;
const ONLINE =
  '(?:by videoconference|virtually|online|in (?:a )?(?:virtual|hybrid) format|par visioconférence|en ligne|sous forme (?:virtuelle|hybride))';
const HOST = `(?:(?:and|which is|which will be|et) )?(?:to be )?(?:hosted|organized|accueillie?s?|organisée?s?|hosted jointly) (?:by|par) ${PLACE_NAME}(?:,? (?:and|et) ${PLACE_NAME})*`;
const PURSUANT =
  "(?:pursuant to|in accordance with|en application de|conformément à) (?:(?:General )?Assembly |la |sa |its )?r[ée]solution (?:A\\/RES\\/)?\\d+\\/\\d+(?: [A-Z](?![\\p{L}]))?(?: de l[’']Assemblée(?: générale)?)?";
const DETAIL = `(?:${TIME}|${PLACE}|${ONLINE}|${HOST}|${PURSUANT})`;
const LATIN = new RegExp(
  `(?<=(?<![\\p{L}])(?:${HELD_EN}|${HELD_FR})(?: (?:for|to be held|to be|pour))?,?)(?:,? ${DETAIL}| \\d{4}(?!\\d)|,? (?:for|pour) \\d{4}(?!\\d))+`,
  'gu',
);

/** Arabic has no capitals: a place is of few words, and a time follows it. */
const ARABIC = new RegExp(
  `(?<=(?<![\\p{L}])(?:${HELD_AR}))(?:،? (?:في|ب)(?: ?)(?!الفترة|عام|يوم|أيام)\\p{L}+(?:[ ،]+(?!في |من |يوم)\\p{L}+){0,3})?،? ${TIME}`,
  'gu',
);

const HAS_TIME = /\d/;

export const meetingDateAndVenue: RoutineRule = {
  name: 'meeting-date-and-venue',
  meaning:
    'Another date, place or host of a meeting that was held or will be held; a date that is given up is not routine.',
  example: ['held in Geneva from 8 to 10 July 2008', 'held in Istanbul, Turkey, from 20 to 22 May 2014'],
  constructs: (read: ReadText): Construct[] =>
    constructsOf('meeting-date-and-venue', read.language === 'ar' ? ARABIC : LATIN, read),
  accepts: (old, fresh, oldRead, newRead) =>
    HAS_TIME.test(wordsOf(old, oldRead)) === HAS_TIME.test(wordsOf(fresh, newRead)),
};
