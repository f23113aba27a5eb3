import { datesInText } from '../text/dates.ts';
import { asciiDigits } from '../text/digits.ts';
import { DOCUMENT_SYMBOL } from './constructs/document-symbol.ts';
import { organNamed } from './constructs/enacting-formula.ts';
import { sessionNumber } from './constructs/matter.ts';
import { introducesStatement } from './constructs/statement.ts';
import type { Instrument, InstrumentKind, Matter, Vote } from './instrument.ts';
import { namesInList } from './names-in-list.ts';

/** What the masthead, the title line and the closing matter say about an instrument (rule I10). */
export type MastheadFields = Pick<
  Instrument,
  | 'symbol'
  | 'kind'
  | 'body'
  | 'session'
  | 'agendaItem'
  | 'draftSymbol'
  | 'sponsors'
  | 'title'
  | 'adoptedOn'
  | 'meeting'
  | 'vote'
>;

const LIMITED = /[A-Z]{1,4}(?:\/[A-Z0-9][A-Za-z0-9.]*)*\/(?:C\.\d+\/(?:\d+\/)?)?L\.\d+(?:\/Rev\.\d+)?/;
/** "79/9. Cooperation …", "75/10. - التعاون", "Resolution 2624 (2022)". */
const NUMBERED_TITLE =
  /^((?:ES-|S-)?\d{1,3}\/\d{1,4}(?:\s?[A-Z](?![\p{L}]))?)\s?(?:[.:]\s?(?:[-–—]\s)?|[-–—]\s)\s*(\S.*)$/u;
const COUNCIL_NUMBER = /^(?:resolution|résolution|القرار)\s(\d{3,4})\s?\((\d{4})\)/i;
const AGENDA_ITEM =
  /(?:agenda items?|items?|points?|البنود|البندان|البند)\s((?:\d{1,3}(?:\s?\(\*?[\p{L}]\s?[\p{L}]?\*?\)|\s?[a-z]{1,2}\))?(?:,\s|\sand\s|\set\s|\sو\s?|\sto\s)?)+)/iu;
const MEETING =
  /(\d{1,5})(?:st|nd|rd|th|er?|re|ème)?\s(?:\([a-z]+\)\s)?(?:(?:plenary\s)?meeting|s[ée]ance)|الجلسة\s(?:العامة\s)?(\d{1,5})/iu;
/** The first words of a decision. */
const DECIDED =
  /^(?:at its|[àa] sa|في جلستها)\s.{1,120}(?:meeting|s[ée]ance|المعقودة)?.*(?:decided|d[ée]cid[ée]|قررت|took note|pris (?:note|acte)|elected|appointed)/iu;
/** "120 to 3, with 40 abstentions", "153 voix contre zéro"; without abstentions only where a recorded vote is named. */
const VOTE =
  /(\d{1,3})\s(?:votes?\s|voix\s)?(?:in favour\s)?(?:to|contre|-)\s(\d{1,3}|none|zéro)(?:,\s(?:with|avec)\s(\d{1,3})\sabst|(?<=(?:recorded vote of|vote enregistré).{1,40}))/i;

/**
 * Reads the fields from matter that has its kinds. `acting` are the words that say who acts: the enacting formula, or the first
 * sentence of a decision ("At its 39th plenary meeting, on 18 November 2024, the General Assembly … decided") or the one that
 * introduces a statement ("At the 7050th meeting of the Security Council, held on 28 October 2013, … made the following statement").
 */
export function mastheadFields(
  front: readonly Matter[],
  closing: readonly Matter[],
  acting: string | null,
): MastheadFields {
  const all = [...front, ...closing];
  const of = (kind: Matter['kind']): string[] =>
    all.filter((matter) => matter.kind === kind).map((matter) => matter.text);
  const titles = of('title');
  const numbered = titles.map((text) => NUMBERED_TITLE.exec(text)).find((match) => match !== null) ?? null;
  const title = titles.map((text) => NUMBERED_TITLE.exec(text)?.[2] ?? text).join(' ') || null;
  const printed = printedSymbol(all);
  const procedure = [...of('procedure'), ...of('adoption')].join(' ');
  const limited = printed && LIMITED.test(printed) ? printed : null;
  const body = organOf(all, acting);
  const council = of('symbol')
    .map((text) => COUNCIL_NUMBER.exec(text))
    .find((match) => match !== null);
  const decided = acting !== null && DECIDED.test(acting);
  const symbol =
    printed ??
    (council ? `S/RES/${council[1]} (${council[2]})` : null) ??
    (numbered ? symbolOfNumber(numbered[1] as string, body, decided ? 'DEC' : 'RES') : null);
  const kind = decided ? 'decision' : kindOf(symbol, all, limited !== null);
  const dated = acting !== null && (decided || introducesStatement(acting)) ? acting : null;
  const meetings = [...of('meeting'), ...of('adoption'), ...(dated ? [dated] : [])];
  return {
    symbol,
    kind,
    body,
    session: sessionOf(all, numbered?.[1] ?? null),
    agendaItem: agendaItemOf(all),
    draftSymbol: limited ?? LIMITED.exec(procedure)?.[0] ?? null,
    sponsors: sponsorsOf(of('sponsors')),
    title: title?.replace(/\*{1,3}$/, '').trim() || null,
    adoptedOn:
      kind === 'draft'
        ? null
        : (adoptionDate(front, closing) ?? (dated ? (datesInText(dated)[0]?.on ?? null) : null)),
    meeting:
      meetings
        .map((text) => MEETING.exec(asciiDigits(text)))
        .find((match) => match !== null)
        ?.slice(1)
        .find(Boolean) ?? null,
    vote: voteOf(all),
  };
}

function printedSymbol(matter: readonly Matter[]): string | null {
  const places: readonly Matter['kind'][] = [
    'symbol',
    'job-number',
    'distribution',
    'body',
    'running-header',
  ];
  for (const kind of places) {
    for (const { text } of matter.filter((line) => line.kind === kind)) {
      const found = DOCUMENT_SYMBOL.exec(text)?.[0];
      if (found) return found.replace(/\s?\((\d{4})\)$/, ' ($1)');
    }
  }
  return null;
}

/** The symbol that the number before a title stands for: 79/9 of the General Assembly is A/RES/79/9. */
function symbolOfNumber(number: string, body: string | null, series: 'RES' | 'DEC'): string | null {
  const plain = number.replace(/\s(?=[A-Z]$)/, '');
  if (body === 'General Assembly') return `A/${series}/${plain}`;
  if (body === 'Human Rights Council') return `A/HRC/${series}/${plain}`;
  if (body === 'Economic and Social Council') return `E/${series}/${plain}`;
  return null;
}

function organOf(matter: readonly Matter[], acting: string | null): string | null {
  const named = acting ? organNamed(acting) : null;
  if (named) return named;
  for (const kind of ['adoption', 'body', 'distribution', 'other'] as const) {
    for (const line of matter) {
      const organ = line.kind === kind ? organNamed(line.text) : null;
      if (organ) return organ;
    }
  }
  return null;
}

function kindOf(symbol: string | null, matter: readonly Matter[], limited: boolean): InstrumentKind {
  const said = (pattern: RegExp): boolean =>
    matter.some(
      (line) =>
        ['sponsors', 'adoption', 'title', 'symbol', 'other'].includes(line.kind) && pattern.test(line.text),
    );
  if (symbol && /\/Corr\.\d+$/.test(symbol)) return 'unknown';
  if (
    symbol?.includes('/PRST/') ||
    said(/^(?:statement by the president|d[ée]claration du pr[ée]sident|بيان من رئيس)/i)
  )
    return 'presidential-statement';
  if (limited || matter.some((line) => line.kind === 'sponsors')) return 'draft';
  if (symbol && /\/RES\//.test(symbol)) return 'resolution';
  if ((symbol && /\/DEC\//.test(symbol)) || said(/^d[ée]cisions?\b|^المقرر|^مقرر/i)) return 'decision';
  if (
    said(/^(?:resolution|r[ée]solution)s?\b|^قرار|^القرار/i) ||
    matter.some((line) => line.kind === 'procedure')
  )
    return 'resolution';
  if (said(/^(?:report of the|rapport du|تقرير)/i)) return 'report';
  return 'unknown';
}

function sessionOf(matter: readonly Matter[], number: string | null): number | null {
  for (const line of matter) {
    if (
      line.kind !== 'session' &&
      line.kind !== 'distribution' &&
      line.kind !== 'other' &&
      line.kind !== 'date'
    )
      continue;
    const session = sessionNumber(line.text);
    if (session !== null) return session;
  }
  const printed = /^(\d{2,3})\//.exec(number ?? '');
  return printed ? Number(printed[1]) : null;
}

/** `125 (b)`, however it is set: "Agenda item 125 (b)", "Point 125 b) de l'ordre du jour", "البند 127 (ذ)". */
function agendaItemOf(matter: readonly Matter[]): string | null {
  for (const line of matter) {
    if (!/agenda|ordre du jour|جدول الأعمال/i.test(line.text)) continue;
    const found = AGENDA_ITEM.exec(asciiDigits(line.text))?.[1];
    if (!found) continue;
    return agendaItemNamed(found.replace(/\*/g, '').replace(/[\s,]+(?:and|et|to|و)?\s*$/, ''));
  }
  return null;
}

/** Its letter stands in brackets, however it is set: `127 k)` is `127 (k)`, `البند 130 (أ أ)` the item `130 (أ أ)`. */
export function agendaItemNamed(words: string): string {
  return words.replace(/(\d)\s?\(?(\p{L}\s?\p{L}?)\)/gu, '$1 ($2)').trim();
}

function sponsorsOf(lines: readonly string[]): string[] {
  const before = lines
    .map((line) => /^(.+?):\*{0,3}\s?(?:revised\s)?(?:draft|projet|مشروع)/i.exec(line)?.[1])
    .find(Boolean);
  if (!before) return [];
  return namesInList(before.replace(/\*+/g, ''));
}

function adoptionDate(front: readonly Matter[], closing: readonly Matter[]): string | null {
  const adoption = front.filter(
    (line) =>
      line.kind === 'adoption' || (line.kind === 'other' && /adopted|adopt[ée]e|اتخذ/i.test(line.text)),
  );
  const end = closing.filter((line) => line.kind === 'meeting' || line.kind === 'date');
  for (const line of [...adoption, ...end, ...front.filter((matter) => matter.kind === 'meeting')]) {
    const date = datesInText(line.text)[0];
    if (date) return date.on;
  }
  return null;
}

function voteOf(matter: readonly Matter[]): Vote | null {
  for (const line of matter) {
    const match = VOTE.exec(line.text);
    if (match)
      return {
        inFavour: Number(match[1]),
        against: Number(match[2]) || 0,
        abstaining: match[3] ? Number(match[3]) : null,
      };
  }
  return null;
}
