import { grammarOf } from '../../mandates/wordings/grammar.ts';
import type { Range } from '../../text/span.ts';
import type { FactStatement } from '../fact.ts';
import { cited, type Found, type Passage, REACH, stateOf, withArticle } from './passage.ts';
import type { StatedTime } from './stated-times.ts';

/**
 * Agreements that a text records (rule R4): a memorandum, framework or agreement with the day of an act on it, or of which an act is
 * told. The parties are those that it is said to be between, or between whom the text told the cooperation before.
 *
 *     the cooperation between the Office of Counter-Terrorism and the General Secretariat …, and recalls the signing of a memorandum of
 *     understanding on 25 September 2018
 */
export function agreementsIn(passage: Passage): Found[] {
  const { text, wording } = passage;
  const nouns = [
    ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}-])(?:${wording.agreement})(?![\\p{L}\\p{M}-])`, 'gu')),
  ].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const taken = new Set<StatedTime>();
  return nouns.flatMap((noun, index) => {
    if (isParty(passage, noun.start)) return [];
    const until = Math.min(
      nouns[index + 1]?.start ?? text.length,
      noun.end + REACH,
      endOfClause(text, noun.end),
    );
    const since = Math.max(nouns[index - 1]?.end ?? 0, noun.start - 60);
    const act = actOn(passage, noun, since, until, taken);
    if (!act) return [];
    const parties = partiesOf(passage, noun, until);
    // An act without a day and without parties tells nothing that could be kept.
    if (!act.time && parties.length === 0) return [];
    if (act.time) taken.add(act.time);
    const provides = new RegExp(`(?:${wording.provides})\\s+([^;؛]+?)\\s*(?=[;؛.]|$)`, 'du').exec(
      text.slice(noun.end, until),
    );
    const spot = (provides as (RegExpExecArray & { indices: [number, number][] }) | null)?.indices[1];
    const type = cited(passage, 'type', noun.start + proclitic(text, noun), noun.end);
    const statements: FactStatement[] = [
      { ...type, value: withArticle(type.value) },
      ...act.statements,
      ...parties,
      ...(spot ? [cited(passage, 'provides', noun.end + spot[0], noun.end + spot[1])] : []),
    ];
    return [{ kind: 'agreement' as const, statements, rule: 'R4' }];
  });
}

/** "cooperation between the United Nations and regional arrangements": what is spoken of is a party, not an agreement. */
function isParty({ text, wording, language }: Passage, start: number): boolean {
  if (language === 'ar') return false;
  const { between, and, determiner } = wording;
  return new RegExp(
    `(?<![\\p{L}\\p{M}])${between} (?:(?! ${and} )[^,;])+ ${and} (?:(?:${determiner}) |l’)?(?:\\p{Ll}+ )?$`,
    'u',
  ).test(text.slice(Math.max(0, start - 200), start));
}

interface Act {
  readonly time: StatedTime | null;
  readonly statements: readonly FactStatement[];
}

/** What was done to it and when: "the signing (on TIME) of a …", "a … (between …) signed on TIME", "a … of TIME". */
function actOn(
  passage: Passage,
  noun: { start: number; end: number },
  since: number,
  until: number,
  taken: ReadonlySet<StatedTime>,
): Act | null {
  const { text, times, wording } = passage;
  const before = text.slice(since, noun.start);
  const after = text.slice(noun.end, until);
  const near = times.filter((time) => !taken.has(time) && time.from.length > 4 && time.to === null);
  for (const [field, words] of wording.acts) {
    const act = `(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}-])`;
    const ahead = new RegExp(
      `${act}[^,،;؛]{0,8}?(?:,? ?(?:${wording.on}|في) [^,،;؛]{5,40}?,?)?\\s*(?:of|d’|de|du|des|)?\\s*(?:${wording.determiner})?\\s*(?:[\\p{L}-]+\\s+)?$`,
      'u',
    ).exec(before);
    const behind = ahead ? null : new RegExp(act, 'u').exec(after);
    if (!ahead && !behind) continue;
    const at = ahead ? since + ahead.index : noun.end + (behind as RegExpExecArray).index;
    const inFront = ahead ? near.find(({ start, end }) => start > at && end <= noun.start) : undefined;
    const time = inFront ?? near.find(({ start }) => start >= (behind ? at : noun.end) && start < until);
    const shown = at + (ahead ? noun.start - at : (behind as RegExpExecArray)[0].length);
    const state = stateOf(passage, field.slice(0, -2), at, shown);
    if (!time) return { time: null, statements: [state] };
    return {
      time,
      statements: [state, { field, value: time.from, at: { start: time.start, end: time.end } }],
    };
  }
  const dated = near.find(
    ({ start }) =>
      start > noun.end &&
      start < until &&
      new RegExp(`(?:^|\\s)(?:${wording.on}|المؤرخة?)\\s*$`, 'u').test(text.slice(noun.end, start)),
  );
  return dated
    ? {
        time: dated,
        statements: [{ field: 'dated', value: dated.from, at: { start: dated.start, end: dated.end } }],
      }
    : null;
}

/** "between A and B": behind the agreement, else the last one before it. */
function partiesOf(passage: Passage, noun: { start: number; end: number }, until: number): FactStatement[] {
  const { text, wording } = passage;
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${wording.between}(?![\\p{L}\\p{M}])`, 'gu');
  const behind = [...text.slice(noun.end, until).matchAll(pattern)][0];
  const before = [...text.slice(0, noun.start).matchAll(pattern)].at(-1);
  const start = behind ? noun.end + behind.index : before?.index;
  if (start === undefined) return [];
  const first = start + wording.between.length;
  const end = endOfNames(passage, first, behind ? until : noun.start);
  const names = text.slice(first, end);
  const and = partingAnd(names, passage, within(passage, first, end));
  if (!and) return [];
  const parties = [
    cited(passage, 'party', first + determiner(passage, names.slice(0, and.start)), first + and.start),
    cited(passage, 'party', first + and.end + determiner(passage, names.slice(and.end)), end),
  ];
  return parties.every(({ value }) => value !== '') ? parties : [];
}

/** How much of an Arabic noun is what is written to it: "لمذكرة", "والاتفاق". */
function proclitic(text: string, { start, end }: { start: number; end: number }): number {
  return /^(?:[وف]?[بكل]|[وف])(?=ال|اتفاق|مذكر)/u.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** How much of a name is its determiner. */
function determiner({ wording }: Passage, name: string): number {
  if (wording.determiner === '') return 0;
  return new RegExp(`^\\s*(?:(?:${wording.determiner})\\s+|[Ll]’)?`, 'u').exec(name)?.[0].length ?? 0;
}

/** Where two names end: at a comma, or where the sentence goes on about something else. */
function endOfNames({ text, wording }: Passage, start: number, until: number): number {
  const rest = text.slice(start, until);
  const goesOn = new RegExp(
    `[,،;؛]|\\s(?:in|on|towards|aimed|with|for|to|signed|concluded|of|dans|sur|en vue|afin|visant|signé|conclu|في|بشأن|من أجل|لتعزيز|التي|الذي)\\s+(?=(?!(?:${wording.determiner})\\s+\\p{Lu})(?!of |de )[\\p{Ll}\\p{Lo}\\d])|\\s(?:${wording.endsNames})(?=\\s)`,
    'u',
  ).exec(rest);
  return start + (goesOn ? goesOn.index : rest.length);
}

/** Where organizations are named within a stretch, counted from its start. */
function within({ organizations }: Passage, start: number, end: number): Range[] {
  return organizations.flatMap(({ at }) =>
    start <= at.start && at.end <= end ? [{ start: at.start - start, end: at.end - start }] : [],
  );
}

/**
 * The "and" that parts two names: the only one that is within no name that is known, else the one with another "between" behind it, else the first before a determiner behind which
 * no "for" is open ("the Entity for Gender Equality and the Empowerment of Women (UN-Women) and the General Secretariat"); in Arabic the first before a word that heads a name.
 */
function partingAnd(
  names: string,
  { wording: { and, between }, language }: Passage,
  known: readonly Range[],
): Range | null {
  const again = `(?:(?:${between})\\s+)?`;
  const pattern = language === 'ar' ? `\\sو${again}(?=\\S)` : `\\s${and}\\s+${again}`;
  const all = [...names.matchAll(new RegExp(pattern, 'gu'))];
  const ands = all.filter(({ index }) => !known.some(({ start, end }) => start < index && index + 2 < end));
  const behind = ands.find(({ index }) =>
    known.some(({ end }) => /^\s*(?:\([^()]*\))?$/u.test(names.slice(end, index))),
  );
  const determined = ands.filter(({ index, 0: words }) =>
    /^(?:the |[Ll][ea]s? |l’)/u.test(names.slice(index + words.length)),
  );
  const closed = determined.find(
    ({ index }) => !/\s(?:for|on|pour|sur)\s[^()]*$/u.test(names.slice(0, index)),
  );
  const twice = ands.find(([words]) => new RegExp(`${between}\\s+$`, 'u').test(words));
  const heading = language === 'ar' ? ands.find((each) => headsName(names, each)) : undefined;
  const chosen =
    ands.length === 1 ? ands[0] : (twice ?? behind ?? heading ?? closed ?? determined.at(-1) ?? ands.at(-1));
  if (!chosen || names.slice(0, chosen.index).trim() === '') return null;
  const end = chosen.index + chosen[0].length;
  return names.slice(end).trim() === '' ? null : { start: chosen.index, end };
}

/**
 * Whether a new name begins behind an Arabic "and": what heads it is a noun of those who can act, or one without an article behind one with it. What shares the
 * article goes on with its construct: "منظمة التربية والعلم والموسيقى".
 */
function headsName(names: string, { index, 0: words }: RegExpExecArray): boolean {
  const word = /^\S+/u.exec(names.slice(index + words.length))?.[0] ?? '';
  if (grammarOf('ar')?.whole.actors.test(word)) return true;
  const last = /\S+$/u.exec(names.slice(0, index))?.[0] ?? '';
  return /^و?(?:ال|لل)/u.test(last) && !/^(?:ال|لل)/u.test(word);
}

function endOfClause(text: string, start: number): number {
  const end = text.slice(start).search(/[;؛\n]/u);
  return end < 0 ? text.length : start + end;
}
