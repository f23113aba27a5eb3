import {
  type Draft,
  type DraftEntry,
  type DraftNote,
  type DraftStep,
  draftWithSteps,
  instrumentOfDraft,
  openPlacesOf,
  pageOfDraft,
  type Redline,
  type RoutineProposal,
  redlineOfTexts,
} from '@biennium/core';
import type {
  ProposalState,
  ShownEntry,
  ShownGap,
  ShownNote,
  ShownOpenPlace,
  ShownProposal,
} from './draft-pages.ts';

/** What a draft prints beside its words. */
interface Printed {
  /** By entry. */
  readonly paragraphs: ReadonlyMap<string, PrintedParagraph>;
  /** Markers of notes, by note. */
  readonly markers: ReadonlyMap<string, string>;
}

interface PrintedParagraph {
  readonly address: string;
  readonly number: string | null;
  readonly openingPhrase: string | null;
}

const printed = new WeakMap<Draft, Printed>();
const redlines = new WeakMap<DraftEntry | DraftNote, Redline>();

/** Addresses, numbers and markers as a draft prints them; worked out once. */
export function printedBy(draft: Draft): Printed {
  const known = printed.get(draft);
  if (known) return known;
  const { preamble, operative, notes } = instrumentOfDraft(draft);
  const paragraphs = new Map<string, PrintedParagraph>();
  for (const [role, shown] of [
    ['preambular', preamble],
    ['operative', operative],
  ] as const) {
    const entries = draft.entries.filter((entry) => entry.role === role && entry.fate !== 'dropped');
    for (const [index, { id }] of entries.entries()) {
      const paragraph = shown[index];
      if (paragraph) paragraphs.set(id, paragraph);
    }
  }
  const called = pageOfDraft(draft).lines.filter(({ role }) => role === 'note');
  const markers = new Map(called.map(({ owner }, index) => [owner, notes[index]?.marker ?? '']));
  const found = { paragraphs, markers };
  printed.set(draft, found);
  return found;
}

/** The entries of a draft with redlines against their words in its base, or in the draft that it is shown over. */
export function shownEntries(draft: Draft, over: Draft | null = null): ShownEntry[] {
  const { paragraphs } = printedBy(draft);
  const old = new Map(over?.entries.map((entry) => [entry.id, entry]));
  return draft.entries.map((entry) => {
    const paragraph = paragraphs.get(entry.id);
    const before = over ? (old.get(entry.id)?.text ?? null) : (entry.base?.text ?? null);
    return {
      ...entry,
      address: paragraph?.address ?? null,
      printed: paragraph?.number ?? null,
      openingPhrase: paragraph?.openingPhrase ?? null,
      redline: redlineOf(entry, before),
    };
  });
}

export function shownNotes(draft: Draft, over: Draft | null = null): ShownNote[] {
  const { markers } = printedBy(draft);
  const old = new Map(over?.notes.map((note) => [note.id, note.text]));
  return draft.notes.map((note) => ({
    ...note,
    printed: markers.get(note.id) ?? null,
    redline: redlineOf(note, over ? (old.get(note.id) ?? null) : note.baseText),
  }));
}

/** Null where no word changed. The redline of an entry against one text is worked out once. */
function redlineOf(now: DraftEntry | DraftNote, before: string | null): Redline | null {
  if (before === null || before === now.text) return null;
  const known = redlines.get(now);
  const redline = known?.old === before ? known : redlineOfTexts(before, now.text);
  redlines.set(now, redline);
  return redline;
}

/** The places of a draft that are not known yet, in the order of reading. */
export function gapsOf(draft: Draft): ShownGap[] {
  const { markers } = printedBy(draft);
  const texts = [
    ...draft.entries.filter(({ fate }) => fate !== 'dropped'),
    ...draft.notes.filter(({ id }) => markers.has(id)),
  ];
  return texts.flatMap(({ id, text }) =>
    [...text.matchAll(/\[[^[\]]*…[^[\]]*\]/g)].map((found) => ({
      entry: id,
      range: { start: found.index, end: found.index + found[0].length },
      words: found[0],
    })),
  );
}

/**
 * The places of a draft that are not agreed, in the order of reading. Before words stands a name of `delegations`, or one that was given
 * with brackets.
 */
export function openPlacesIn(
  draft: Draft,
  steps: readonly DraftStep[],
  delegations: readonly string[],
): ShownOpenPlace[] {
  const given = steps.flatMap((step) =>
    step.kind === 'bracket' ? [step.label, ...(step.alternatives ?? []).map(({ by }) => by)] : [],
  );
  const labels = new Set([...delegations, ...given.filter((label) => label !== null)]);
  return draft.entries
    .filter(({ fate, text }) => fate !== 'dropped' && text.includes('['))
    .flatMap((entry) =>
      openPlacesOf(entry, labels, draft.base.language).map((place) => ({ ...place, entry: entry.id })),
    );
}

/** Proposals with what became of each in a draft that is made of steps. */
export function shownProposals(
  draft: Draft,
  proposals: readonly RoutineProposal[],
  steps: readonly DraftStep[],
): ShownProposal[] {
  const accepted = new Map(
    steps.flatMap((step) => (step.kind === 'accept-proposal' ? [[step.id, step.proposal] as const] : [])),
  );
  const decided = new Map(draft.decided.map((each) => [each.proposal, each]));
  return proposals.map((proposal) => {
    const decision = decided.get(proposal.id);
    if (!decision) return { ...proposal, state: isThere(draft, proposal) ? 'open' : 'gone', step: null };
    const as = accepted.get(decision.step);
    const same = as?.replacement === proposal.replacement && as.words === proposal.words;
    const state: ProposalState = decision.accepted ? (same ? 'accepted' : 'renewed') : 'rejected';
    return { ...proposal, state, step: decision.step };
  });
}

/** Whether the words that a proposal is about stand in the draft as they stand in the base. */
function isThere(draft: Draft, proposal: RoutineProposal): boolean {
  const entry = draft.entries.find(({ id }) => id === proposal.entry);
  if (entry?.fate === 'kept') return true;
  const step = { id: 'try', author: '', at: '', reason: null, kind: 'accept-proposal', proposal } as const;
  return draftWithSteps(draft, [step]).issues.length === 0;
}
