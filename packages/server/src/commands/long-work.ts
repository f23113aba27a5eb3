import {
  type Amendment,
  type AmendmentDecision,
  type Answer,
  amendmentsFromMarkedUp,
  attributionOfComparison,
  type Comparison,
  type CompiledBy,
  comparisonOfDrafts,
  comparisonOfInstruments,
  type Draft,
  type DraftStep,
  draftWithSteps,
  type Entry,
  entriesFromFacts,
  type Fact,
  factsFromInstrument,
  type Instrument,
  type Issue,
  instrumentOfDraft,
  mandatesFromInstrument,
  routineProposals,
  stepsOfDecisions,
} from '@biennium/core';
import {
  type DocumentIssueValues,
  docxFromComparison,
  docxFromInstrument,
  type TableLimits,
  type TableToWrite,
  type TrackedChangesBy,
  tableAsCsv,
  tableAsXlsx,
  tableFromFile,
} from '@biennium/documents';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { ShownEntry, ShownNote } from './draft-pages.ts';
import { mandateLists } from './mandate-lists.ts';
import { directoryPlanned, organizationsPlanned } from './plan-tables.ts';
import { shownEntries, shownNotes } from './present-draft.ts';

/** A state of a draft with all its steps until then; or the text that it became, which was read by itself. The base is both. */
export type DraftText =
  | { readonly draft: Draft; readonly steps: readonly DraftStep[]; readonly instrument: Instrument | null }
  | { readonly draft: null; readonly instrument: Instrument };

/** What decisions about amendments are carried out on, and in whose name. */
export interface Compiling {
  readonly draft: Draft;
  readonly amendments: readonly Amendment[];
  readonly decisions: readonly AmendmentDecision[];
  readonly by: CompiledBy;
}

/** What texts record: fact by fact, text by text, and what several of them record of one thing. */
export interface RecordedFacts {
  readonly facts: readonly (readonly Fact[])[];
  readonly entries: readonly Entry[];
}

/** A draft after decisions, as it is shown over the draft before them. */
export interface CompiledPage {
  readonly entries: readonly ShownEntry[];
  readonly notes: readonly ShownNote[];
  readonly issues: readonly Issue[];
}

/**
 * What takes long where a text is long, by what it is called: functions of values alone, so that a thread of its own can do them while
 * others are answered.
 */
export const longWork = {
  propose: routineProposals,
  amend: amendmentsFromMarkedUp,
  compare: comparisonOfTexts,
  compareInstruments: comparisonOfInstruments,
  comparisonFile: docxFromComparison,
  table: (table: TableToWrite, as: 'csv' | 'xlsx') => (as === 'csv' ? tableAsCsv(table) : tableAsXlsx(table)),
  mandates: (instrument: Instrument) => mandatesFromInstrument(instrument, mandateLists()).value,
  facts: recordedIn,
  readTable: (bytes: Uint8Array, most: TableLimits) => tableFromFile(bytes, undefined, most),
  planOrganizations: organizationsPlanned,
  planDirectory: directoryPlanned,
  /** Decisions as the steps that carry them out. */
  decide: ({ draft, amendments, decisions, by }: Compiling) =>
    stepsOfDecisions(draft, amendments, decisions, by),
  compile: (asked: Compiling): CompiledPage => {
    const { value, issues } = compiled(asked);
    return { entries: shownEntries(value, asked.draft), notes: shownNotes(value, asked.draft), issues };
  },
  compiledFile: (asked: Compiling) => docxFromInstrument(instrumentOfDraft(compiled(asked).value)),
  plainFile,
  trackedFile,
  trackedCompilation,
} as const;

export type LongWork = typeof longWork;

/** The refusal `work/too-long`, with the bound that was met. */
export interface TooLong extends Refusal {
  readonly met: DocumentIssueValues<'document/too-slow'>;
}

/** Has long work done. Refused: `work/too-long` where it goes beyond its bounds. */
export type WorkWay = <K extends keyof LongWork>(
  kind: K,
  ...given: Parameters<LongWork[K]>
) => Promise<Result<Awaited<ReturnType<LongWork[K]>>, TooLong>>;

/** Who has long work done. */
export interface LongWorker {
  readonly work: WorkWay;
}

function recordedIn(instruments: readonly Instrument[]): RecordedFacts {
  const { organizations } = mandateLists();
  const facts = instruments.map((instrument) => factsFromInstrument(instrument, organizations));
  return { facts, entries: entriesFromFacts(facts) };
}

function compiled({ draft, amendments, decisions, by }: Compiling): Answer<Draft> {
  return draftWithSteps(draft, stepsOfDecisions(draft, amendments, decisions, by));
}

/** Two texts of a draft held against each other: paragraphs of its states are known by name, those of what it became are found. */
function comparisonOfTexts(old: DraftText, next: DraftText): Answer<Comparison> {
  return old.draft && next.draft
    ? comparisonOfDrafts(old.draft, next.draft)
    : comparisonOfInstruments(instrumentOf(old), instrumentOf(next));
}

function instrumentOf({ draft, instrument }: DraftText): Instrument {
  return draft === null ? instrument : (instrument ?? instrumentOfDraft(draft));
}

async function plainFile(text: DraftText): Promise<Uint8Array> {
  return docxFromInstrument(instrumentOf(text));
}

/** Two texts of a draft as a Word file with tracked changes, each in the name of those who wanted it. Refused: `comparison/impossible`. */
async function trackedFile(
  old: DraftText,
  next: DraftText,
  signed: TrackedChangesBy,
): Promise<Result<Uint8Array>> {
  const { value: comparison, issues } = comparisonOfTexts(old, next);
  const obstacle = issues.find(({ severity }) => severity === 'error');
  if (obstacle) return refused(refusal('comparison/impossible', obstacle.message));
  const attribution = old.draft && next.draft ? attributionOfComparison(comparison, old, next) : null;
  return done(await docxFromComparison(comparison, attribution ? { ...signed, attribution } : signed));
}

/** Decisions carried out, as tracked changes over the draft before them; `before` are the steps of that. */
function trackedCompilation(
  asked: Compiling,
  before: readonly DraftStep[],
  signed: TrackedChangesBy,
): Promise<Result<Uint8Array>> {
  const { draft, amendments, decisions, by } = asked;
  const steps = stepsOfDecisions(draft, amendments, decisions, by);
  const { value } = draftWithSteps(draft, steps);
  const old = { draft, steps: before, instrument: null };
  return trackedFile(old, { draft: value, steps: [...before, ...steps], instrument: null }, signed);
}
