import { readText } from '../../lineage/routine/read-text.ts';
import { sessionNumber } from '../../lineage/routine/rules/session-number.ts';
import { datesInText } from '../../text/dates.ts';
import { ordinalNumber } from '../../text/ordinals.ts';
import type { Range } from '../../text/span.ts';
import type { DraftEntry } from '../draft.ts';
import { draftOfInstrument } from '../from-base.ts';
import { GAP, type ProposalContext, proposal } from './context.ts';
import type { ProposalReason, RoutineProposal } from './proposal.ts';
import { ordinalLike } from './sessions.ts';

const LIMITED_IN_ENGLISH = [/General(?=\s*$)/, 'Limited'] as const;
/** Drafts are for limited distribution. Arabic texts often keep the line in English. */
const LIMITED: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [LIMITED_IN_ENGLISH],
  fr: [[/g[ée]n[ée]rale(?=\s*$)/i, 'limitée']],
  ar: [[/عامة?(?=\s*$)/, 'محدودة'], LIMITED_IN_ENGLISH],
};
const TITLE_NUMBER =
  /^(?:ES-|S-)?\d{1,3}\/\d{1,4}(?:\s?[A-Z](?![\p{L}]))?\s?(?:[.:]\s?(?:[-–—]\s)?|[-–—]\s)\s*/u;
const AGENDA_NUMBER =
  /\d{1,3}(?:\s?\(?\p{L}{1,2}\))?(?:(?:,\s|\s(?:and|et)\s|\sو\s?)\d{1,3}(?:\s?\(?\p{L}{1,2}\))?)*/u;

/** The masthead of a draft instead of an adopted text's (rule N15): what only adoption gives goes, what is not known is a gap. */
export function mastheadProposals(context: ProposalContext): RoutineProposal[] {
  return draftOfInstrument(context.base).entries.flatMap((entry) => {
    if (entry.role === 'closing')
      return entry.kind === 'meeting' || entry.kind === 'date' ? [dropped(entry)] : [];
    return entry.role === 'front' ? ofLine(context, entry) : [];
  });
}

function ofLine(context: ProposalContext, entry: DraftEntry): RoutineProposal[] {
  const { base, cycle, facts, revision } = context;
  const { text } = entry;
  const whole = { start: 0, end: text.length };
  switch (entry.kind) {
    case 'adoption':
    case 'procedure':
    case 'job-number':
      return [dropped(entry)];
    case 'symbol': {
      const symbol = base.symbol ?? base.draftSymbol;
      const at = symbol === null ? -1 : text.indexOf(symbol);
      const range = at < 0 || symbol === null ? whole : { start: at, end: at + symbol.length };
      const given = facts.find(({ kind }) => kind === 'draft-symbol');
      const series =
        base.body === 'General Assembly' && cycle.nextSession !== null
          ? `A/${cycle.nextSession}/L.${GAP}`
          : GAP;
      const tabled = given?.words ?? series;
      if (revision === 0) return [line(entry, range, tabled, given?.source)];
      return [revised(entry, range, tabled, revision)];
    }
    case 'distribution': {
      for (const [pattern, words] of LIMITED[base.language] ?? []) {
        const found = pattern.exec(text);
        if (found) return [line(entry, rangeOf(found), words)];
      }
      return [];
    }
    case 'date': {
      const [date] = datesInText(text);
      return date ? [line(entry, date, GAP)] : [];
    }
    case 'session':
      return sessionLine(context, entry);
    case 'agenda-item': {
      const found = AGENDA_NUMBER.exec(text);
      const given = facts.find(({ kind }) => kind === 'agenda-item');
      return found ? [line(entry, rangeOf(found), given?.words ?? GAP, given?.source)] : [];
    }
    case 'title': {
      const own = base.symbol?.replace(/^.*\/RES\//, '') ?? null;
      const bare = own !== null && text.startsWith(`${own} `) ? own.length + 1 : 0;
      const end = TITLE_NUMBER.exec(text)?.[0].length ?? bare;
      return end > 0 ? [line(entry, { start: 0, end }, '')] : [];
    }
    default:
      return [];
  }
}

function sessionLine({ base, cycle }: ProposalContext, entry: DraftEntry): RoutineProposal[] {
  const flat = { ...entry, address: entry.id, part: 'preambular', openingPhrase: null, notes: [] } as const;
  const read = readText(flat, base.language);
  return sessionNumber.constructs(read).flatMap((range) => {
    const words = entry.text.slice(range.start, range.end);
    if (ordinalNumber(words) !== base.session || cycle.nextSession === null) return [];
    const next = ordinalLike(words, cycle.nextSession, base.language);
    return next === null ? [] : [line(entry, range, next)];
  });
}

function rangeOf(found: RegExpExecArray): Range {
  return { start: found.index, end: found.index + found[0].length };
}

function line(entry: DraftEntry, range: Range, words: string, source?: string): RoutineProposal {
  const reason: ProposalReason = words.includes('…')
    ? { code: 'proposal/masthead-unknown', values: {} }
    : { code: 'proposal/masthead-line', values: source === undefined ? {} : { source } };
  return proposal('masthead', entry.id, entry.text, range, words, reason);
}

/** The symbol of the text that was tabled, as that of its revision: `A/79/L.12/Rev.1`, in every language. */
function revised(entry: DraftEntry, range: Range, tabled: string, revision: number): RoutineProposal {
  const words = `${tabled.replace(/\/Rev\.\s?\d{1,2}\s*$/, '')}/Rev.${revision}`;
  const reason = { code: 'proposal/masthead-revision', values: { revision } } as const;
  return proposal('masthead', entry.id, entry.text, range, words, reason);
}

function dropped(entry: DraftEntry): RoutineProposal {
  const reason = { code: 'proposal/masthead-line', values: {} } as const;
  return proposal('masthead', entry.id, entry.text, { start: 0, end: entry.text.length }, '', reason, {
    drops: true,
  });
}
