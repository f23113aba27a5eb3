import { symbolMatches } from '../../citations/symbol-forms.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { draftOfInstrument } from '../from-base.ts';
import { type ProposalContext, proposal } from './context.ts';
import type { RoutineProposal } from './proposal.ts';

const REPORT = /report|rapport|تقرير|تقارير/iu;
/** How far before the mark of its note a report is named, in UTF-16 code units. */
const REACH = 200;

/**
 * The symbol of a report of the base's own session is that of the next report, which nobody knows before it is issued (rule N14): the
 * session moves on, the number is a gap, or what a given fact says.
 */
export function reportProposals(context: ProposalContext): RoutineProposal[] {
  const { base, cycle, facts } = context;
  if (base.session === null) return [];
  const fact = facts.find(({ kind }) => kind === 'report-symbol');
  const gap = cycle.nextSession === null ? '[A/…/…]' : `[A/${cycle.nextSession}/…]`;
  const reason = fact
    ? ({ code: 'proposal/report-known', values: { source: fact.source } } as const)
    : ({ code: 'proposal/report-unknown', values: {} } as const);
  return reportNotes(base).flatMap(({ id, text }) =>
    symbolMatches(text)
      .filter(({ form, text: symbol }) => form === 'full' && ofSession(symbol, base.session as number))
      .slice(0, 1)
      .map(({ start, end }) =>
        proposal('report-symbol', id, text, { start, end }, fact?.words ?? gap, reason),
      ),
  );
}

/** `A/77/277-S/2022/606` is of the 77th session. */
function ofSession(symbol: string, session: number): boolean {
  return symbol.startsWith(`A/${session}/`);
}

/** Notes that are called behind the words "report of …", by their ids in a draft. */
function reportNotes(base: Instrument): { readonly id: string; readonly text: string }[] {
  const { entries, notes } = draftOfInstrument(base);
  const called = new Set(
    entries.flatMap((entry) =>
      entry.notes.flatMap(({ note, at }) =>
        REPORT.test(entry.text.slice(Math.max(0, at - REACH), at)) ? [note] : [],
      ),
    ),
  );
  return notes.filter(({ id }) => called.has(id));
}
