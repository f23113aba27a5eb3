import { datesInText, MONTHS } from '../../../text/dates.ts';
import { strengthOfPhrase } from '../../strength/of-phrase.ts';
import { type Construct, constructsOf, type ReadText, type RoutineRule, wordsOf } from '../routine-rule.ts';

/*
 * its resolutions 57/42 of 21 November 2002 and 59/8 of 22 October 2004
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * → its resolutions 57/42 of 21 November 2002, 59/8 of 22 October 2004 and 61/49 of 4 December 2006
 */

const SYMBOL = '(?:ES-|S-)?\\d{1,4}(?:\\/\\d{1,3}(?: [A-Z](?![\\p{L}]))?|(?: [A-Z])? ?\\([IVXL]+\\))';
const DATE = `\\d{1,2}(?:er)? (?:${MONTHS}) \\d{4}`;
const MEMBER = `${SYMBOL}(?:,? (?:of|du|المؤرخ(?:ة|ين|ان)?|الصادر في) ${DATE})?`;
const AND = '(?:,\\s?and |,\\s?et |,\\s?| and | et |،? ?و ?(?:إلى )?|، )';
const NOUN = 'resolutions?|résolutions?|(?:ب|ل|و)?(?:ال|ل)?قرار(?:ات|ين|ي|ا)?(?:ها|ه)?(?: الجمعية العامة)?';
const CHAIN = new RegExp(`(?<![\\p{L}])(?:${NOUN}) ${MEMBER}(?:${AND}${MEMBER})*`, 'giu');
const EACH = new RegExp(SYMBOL, 'gu');

interface Member {
  readonly symbol: string;
  readonly session: number;
  readonly on: string | null;
}

function membersOf(chain: string): Member[] {
  const dates = datesInText(chain);
  const found = [...chain.matchAll(EACH)];
  return found.map((match, index) => {
    const next = found[index + 1]?.index ?? chain.length;
    const date = dates.find(({ start }) => start > match.index && start < next);
    const session = Number(/^\d+(?=\/)/.exec(match[0])?.[0] ?? Number.NaN);
    return { symbol: match[0].replace(/\s/g, ''), session, on: date?.on ?? null };
  });
}

/** Whether `later` goes on where `earlier` stopped: shorter in front, longer behind, and each of a later session than the last. */
function goesOn(earlier: readonly Member[], later: readonly Member[]): boolean {
  const first = later[0]?.symbol;
  const from = earlier.findIndex(({ symbol }) => symbol === first);
  if (from < 0) return false;
  const kept = earlier.slice(from);
  if (!kept.every((member, index) => isSame(member, later[index]))) return false;
  return inOrder(later.slice(kept.length - 1));
}

/** Whether `longer` only goes further back: earlier resolutions in front. */
function goesBack(longer: readonly Member[], shorter: readonly Member[]): boolean {
  const front = longer.length - shorter.length;
  return (
    front > 0 &&
    shorter.every((member, index) => isSame(member, longer[front + index])) &&
    inOrder(longer.slice(0, front + 1))
  );
}

function isSame(one: Member, other: Member | undefined): boolean {
  return (
    other !== undefined &&
    one.symbol === other.symbol &&
    (one.on === null || other.on === null || one.on === other.on)
  );
}

function inOrder(members: readonly Member[]): boolean {
  return members.every((member, index) => {
    const before = members[index - 1];
    return !before || before.session < member.session || Number.isNaN(before.session);
  });
}

const ITS = /^ ?(?:(?:its|all its(?: previous)?|ses|sa|toutes ses|إلى|جميع) ?)?$/u;
const AMONG_THEM =
  /(?:including|in particular|notamment|dont|بما في ذلك|بما فيها|ولا سيما)(?: (?:its|la|sa|les|ses))? $/u;

/** Whether the chain is what the paragraph calls to mind: "Recalling its resolution 75/14". */
function isRecalled({ start }: Construct, { flat, text, language }: ReadText): boolean {
  const phrase = flat.openingPhrase ?? '';
  const between = text.slice(phrase.length, start);
  if (!ITS.test(between) && !AMONG_THEM.test(between)) return false;
  return strengthOfPhrase(phrase, language)?.level === 'calls to mind';
}

/** Whether the chain names the resolution that asked for a report: "the report submitted pursuant to resolution 73/10". */
const ASKED =
  /(?:report|rapport|تقرير)[^;]{0,120} (?:pursuant to|in accordance with|en application de|conformément à|عملا|وفقا)(?: (?:General )?Assembly| la| sa| its)? $/u;

function asksForReport({ start }: Construct, { text }: ReadText): boolean {
  return ASKED.test(text.slice(Math.max(0, start - 200), start));
}

function accepts(old: Construct, fresh: Construct, oldRead: ReadText, newRead: ReadText): boolean {
  const before = membersOf(wordsOf(old, oldRead));
  const after = membersOf(wordsOf(fresh, newRead));
  const whole = isRecalled(old, oldRead) && isRecalled(fresh, newRead);
  const shared = before.filter(({ symbol }) => after.some((other) => other.symbol === symbol)).length;
  if (shared >= 2 || (whole && shared === 1)) {
    const chain = [goesOn, goesBack].some((way) => way(before, after) || way(after, before));
    if (chain) return true;
  }
  // One resolution that gave way to the next.
  const [one, other] = [before[0], after[0]];
  if (!one || !other || before.length > 1 || after.length > 1 || shared > 0) return false;
  if (!whole && !(asksForReport(old, oldRead) && asksForReport(fresh, newRead))) return false;
  return one.session !== other.session;
}

export const recalledChain: RoutineRule = {
  name: 'recalled-chain',
  meaning:
    'The chain of recalled resolutions goes on with later ones, or further back, or leaves out its oldest.',
  sign: /\d/,
  example: [
    'its resolutions 57/42 of 21 November 2002 and 59/8 of 22 October 2004',
    'its resolutions 57/42 of 21 November 2002, 59/8 of 22 October 2004 and 61/49 of 4 December 2006',
  ],
  constructs: (read) => constructsOf('recalled-chain', CHAIN, read),
  accepts,
};
